interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/**
 * The credentials that Lambda puts into the environment, read once. The bundle has this in the place of the SDK's own
 * chain of providers, which reads files and asks services that a function does not have.
 */
export function environmentCredentials(environment: {
  readonly [name: string]: string | undefined;
}): () => Promise<Credentials> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = environment;
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN === undefined ? {} : { sessionToken: AWS_SESSION_TOKEN }),
  };
  return () => Promise.resolve(credentials);
}
