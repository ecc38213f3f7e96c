import type { RequestEnvelope } from 'ask-sdk-model';
import type { BuiltSkill } from '../cloud/skill';
import type { Again } from './wire';

/**
 * Asks the skill with a request that somebody edited. It is the skill's own work, and what it stores is stored; the
 * device does not hear of it and stays where it is.
 */
export async function askedAgain(skill: BuiltSkill, request: object): Promise<Again> {
  const began = performance.now();
  // The skill is the one to say what is wrong with it: that is what it is sent for.
  const answered = await skill(request as RequestEnvelope);
  const took = performance.now() - began;
  return 'failed' in answered ? { response: answered.failed, took } : { response: answered.response, took };
}
