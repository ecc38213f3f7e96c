import { expect, test } from '@jest/globals';
import { only, type Resource, type Synthesised } from '../synthesised';
import { raisedAt, type Recording } from './alarm-state';
import { FAULTS, GIVING_UP, HEALTHY_MINUTES, healthyDay, recordingOf, slowNight } from './recordings';

const PREFIX = 'hip-routine-beta-';
/** CloudWatch learns what is usual for weeks; no recording can stand in for that. */
const LEARNED = 'unusual-traffic';

/** O2: the alarms that the stack defines, drilled with recordings of faults, minute by minute. */
export function alarmDrill(beta: Synthesised): void {
  const alarms = beta.ofType('AWS::CloudWatch::Alarm').filter((alarm) => nameOf(alarm) !== LEARNED);
  const composite = only(beta.ofType('AWS::CloudWatch::CompositeAlarm'));
  const raisedIn = (recording: Recording): Record<string, number> =>
    raised(alarms, membersOf(composite, beta), recording);

  test('O2: each fault raises its alarms, and no other, within three minutes', async () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(12);
    for (const fault of FAULTS) {
      const minutes = raisedIn(await recordingOf(fault, 3));
      expect([fault.tells, Object.keys(minutes).sort()]).toEqual([fault.tells, [...fault.raises].sort()]);
      for (const minute of Object.values(minutes)) expect(minute).toBeGreaterThanOrEqual(HEALTHY_MINUTES);
    }
  });

  test('O2: a fault of one minute wakes nobody where a single bad point is not enough', async () => {
    const [throwing] = FAULTS;
    if (throwing === undefined) throw new Error('no faults');
    expect(raisedIn(await recordingOf(throwing, 1))).toEqual({});
  });

  test('O2: people who give up are noticed within two hours', async () => {
    expect(Object.keys(raisedIn(await recordingOf(GIVING_UP, 120)))).toEqual(GIVING_UP.raises);
  });

  test('O2: a healthy day, with its slips, raises nothing', () => {
    expect(raisedIn(healthyDay())).toEqual({});
  });

  test('O2: a night with few and slow turns wakes nobody', () => {
    expect(raisedIn(slowNight())).toEqual({});
  });

  test('O2: a night without any data raises nothing', () => {
    expect(raisedIn(Array.from({ length: 480 }, () => ({})))).toEqual({});
  });

  test('O2: every alarm can be raised by some fault of the drill', () => {
    const drilled = new Set([...FAULTS, GIVING_UP].flatMap(({ raises }) => raises));
    for (const alarm of alarms) expect(drilled).toContain(nameOf(alarm));
  });

  test('what listeners hear is told once, by the composite; every other alarm tells for itself', () => {
    const members = membersOf(composite, beta);
    for (const alarm of beta.ofType('AWS::CloudWatch::Alarm')) {
      expect([nameOf(alarm), 'AlarmActions' in alarm.Properties]).toEqual([
        nameOf(alarm),
        !members.includes(nameOf(alarm)),
      ]);
    }
    expect(composite.Properties).toHaveProperty('AlarmActions');
    expect(only(beta.ofType('AWS::SNS::Subscription')).Properties).toMatchObject({ Endpoint: 'operator@example.com' });
  });
}

/** Name of each raised alarm → the minute; the composite is raised with the first of its members. */
function raised(alarms: readonly Resource[], members: readonly string[], recording: Recording): Record<string, number> {
  const minutes = alarms.flatMap((alarm) => {
    const minute = raisedAt(alarm, recording);
    return minute === undefined ? [] : [[nameOf(alarm), minute] as const];
  });
  const heard = minutes.filter(([name]) => members.includes(name)).map(([, minute]) => minute);
  return Object.fromEntries(heard.length > 0 ? [...minutes, ['users-hear-errors', Math.min(...heard)]] : minutes);
}

function membersOf(composite: Resource, { resources }: Synthesised): readonly string[] {
  const ids = [...JSON.stringify(composite.Properties['AlarmRule']).matchAll(/\["(\w+)","Arn"\]/g)].map(
    (found) => found[1],
  );
  return ids.flatMap((id) => (id !== undefined && resources[id] ? [nameOf(resources[id])] : []));
}

function nameOf(alarm: Resource): string {
  return String(alarm.Properties['AlarmName']).replace(PREFIX, '');
}
