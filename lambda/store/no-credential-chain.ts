/** Stands in the bundle where the SDK's chain of credential providers would: see build.mjs. */
export function defaultProvider(): () => Promise<never> {
  return () => Promise.reject(new Error('credentials come from the environment'));
}
