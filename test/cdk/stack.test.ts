import { describe } from '@jest/globals';
import { permissions } from './claims/permissions';
import { safety } from './claims/safety';
import { skillId } from './claims/skill-id';
import { alarmDrill } from './drill/alarm-drill';
import { metricsSeen } from './drill/metrics';
import { CONSOLE, SKILL_ID, synthesise } from './synthesised';

// Synthesis takes seconds, so that all claims about the stack share these two.
const unbound = synthesise();
const beta = synthesise({
  stage: 'beta',
  contact: 'care@example.org',
  skillId: SKILL_ID,
  alarmEmail: 'operator@example.com',
  ...CONSOLE,
});

describe('what the roles may do', () => {
  permissions(beta);
});
describe('what would hurt', () => {
  safety(beta);
});
describe('who may call', () => {
  skillId(unbound, beta);
});
describe('alarms', () => {
  alarmDrill(beta);
  metricsSeen(beta);
});
