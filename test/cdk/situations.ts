import type { Account, KnownStack, Situation } from '../../cdk/deploying/situation';

export const SKILL_ID = 'amzn1.ask.skill.01234567-89ab-cdef-0123-456789abcdef';
export const OTHER_SKILL_ID = 'amzn1.ask.skill.99999999-89ab-cdef-0123-456789abcdef';
export const CONSOLE = { vendorId: 'M2ABCDEFGHIJK', credentialsSecret: 'hip-routine/alexa' };
export const CONTACT = { contact: 'care@example.org' };

/** An account with nothing of ours in it, prepared for CDK. */
export const empty: Extract<Account, { kind: 'known' }> = {
  kind: 'known',
  bootstrapped: true,
  stack: undefined,
  table: undefined,
  quota: 1000,
  elsewhere: [],
};

/** A situation in which nothing is in the way. */
export const ready: Situation = {
  name: 'hip-routine-live',
  given: CONTACT,
  built: true,
  hasSkillPackage: true,
  region: 'eu-west-1',
  account: empty,
  developer: { kind: 'not asked' },
};

export const table = { key: ['pk', 'sk'], rows: 0 };

/** A situation with a stack in this state. */
export function withStack(
  status: string,
  parts: Partial<KnownStack> = {},
  account: Partial<typeof empty> = {},
): Situation {
  const stack = { status, outputs: {}, stuck: [], skillLeft: undefined, ...parts };
  return { ...ready, account: { ...empty, stack, ...account } };
}
