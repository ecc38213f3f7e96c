/** What is known of the Amazon developer account that the secret opens. */
export type DeveloperAccount =
  | { readonly kind: 'not asked' }
  | { readonly kind: 'no secret' }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
  | { readonly kind: 'refused'; readonly cause: string }
  | { readonly kind: 'unknown'; readonly cause: string }
  | { readonly kind: 'known'; readonly vendorIds: readonly string[] };

/** Login with Amazon, and the skill management API (developer.amazon.com, November 2026). */
export const AMAZON = {
  token: 'https://api.amazon.com/auth/o2/token',
  vendors: 'https://api.amazonalexa.com/v1/vendors',
} as const;

const KEYS = ['clientId', 'clientSecret', 'refreshToken'] as const;

/**
 * Logs in with what the secret holds and asks which vendors it may act for. Where Amazon cannot be reached nothing is
 * known, and that stops nobody.
 */
export async function developerAccount(
  secret: string,
  amazon: { readonly token: string; readonly vendors: string } = AMAZON,
): Promise<DeveloperAccount> {
  const held = fieldsOf(secret);
  const missing = KEYS.filter((key) => (held[key] ?? '') === '');
  if (missing.length > 0) return { kind: 'incomplete', missing };
  try {
    const login = fieldsOf(await answerOf(amazon.token, { method: 'POST', body: grantOf(held) }));
    if (login['access_token'] === undefined) {
      return { kind: 'refused', cause: login['error_description'] ?? login['error'] ?? 'no token was given' };
    }
    const headers = { authorization: login['access_token'] };
    return { kind: 'known', vendorIds: idsIn(await answerOf(amazon.vendors, { headers })) };
  } catch (error) {
    return { kind: 'unknown', cause: error instanceof Error ? error.message : String(error) };
  }
}

function grantOf(held: Readonly<Record<string, string>>): URLSearchParams {
  return new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: held['clientId'] ?? '',
    client_secret: held['clientSecret'] ?? '',
    refresh_token: held['refreshToken'] ?? '',
  });
}

async function answerOf(url: string, request: RequestInit): Promise<string> {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(8000) });
  if (response.status >= 500) throw new Error(`${new URL(url).host} answered ${response.status.toString()}`);
  return response.text();
}

/** The texts of a JSON object; empty where it is no JSON object. */
function fieldsOf(text: string): Readonly<Record<string, string>> {
  const parsed = parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function idsIn(text: string): readonly string[] {
  const parsed = parse(text) as { readonly vendors?: readonly { readonly id?: string }[] } | null; // Amazon's shape
  if (!Array.isArray(parsed?.vendors)) throw new Error('the list of vendors was not given');
  return parsed.vendors.flatMap(({ id }: { readonly id?: string }) => id ?? []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
