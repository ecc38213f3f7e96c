import { expect, test } from '@jest/globals';
import { unreachableTable } from '../../../lambda/store/table';
import { wholeSession } from '../../cast/session-script';
import { rejectionOf } from '../../cdk/drill/written';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

test('every line names the commit that the code was built from', async () => {
  const { skill, lines } = stand();
  await talker({ skill }).launch();
  await skill({}, {});
  expect(lines.map((line) => line['Release'])).toEqual(['a1b2c3d', 'a1b2c3d']);
});

test.each(['INVALID_RESPONSE', 'DEVICE_COMMUNICATION_ERROR', 'INTERNAL_SERVICE_ERROR', 'ENDPOINT_TIMEOUT', 'secret'])(
  'an answer that Alexa rejects is counted, and its fault is told in a closed set of words: %s',
  async (type) => {
    const { skill, lines } = stand();
    const sam = talker({ skill });
    await sam.launch();
    await skill(rejectionOf(sam.last(), type), {});
    expect(metricsIn(lines.at(-1))).toContain('AnswerRejected');
    expect(lines.at(-1)?.['fault']).toBe(type === 'secret' ? 'OTHER' : type);
    expect(JSON.stringify(lines)).not.toMatch(/secret|exception occurred/);
  },
);

test('a deletion that fails leaves the code of the account, and nothing that names it', async () => {
  const { skill, lines } = stand(unreachableTable());
  await expect(talker({ skill }).send({ type: 'AlexaSkillEvent.SkillDisabled' })).rejects.toThrow();
  expect(metricsIn(lines.at(-1))).toEqual(expect.arrayContaining(['DeletionFailed', 'Failed']));
  expect(lines.at(-1)?.['account']).toMatch(/^[0-9a-f]{64}$/);
});

test('a whole session tells of each exercise once that it began and once that it was finished, with its sets and time', async () => {
  const { skill, lines } = stand();
  await wholeSession(talker({ skill }));
  const worked = lines.filter((line) => line['worked'] !== undefined);
  const sum = (exercise: string, key: string): number =>
    worked.filter((line) => line['worked'] === exercise).reduce((all, line) => all + Number(line[key] ?? 0), 0);
  const exercises = [...new Set(worked.map((line) => String(line['worked'])))];
  expect(exercises).toHaveLength(4);
  for (const exercise of exercises) {
    expect([exercise, sum(exercise, 'began'), sum(exercise, 'finished')]).toEqual([exercise, 1, 1]);
    expect(sum(exercise, 'seconds') / sum(exercise, 'sets')).toBeGreaterThan(20);
  }
});
