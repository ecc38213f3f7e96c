import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanings } from '../../../lambda/alexa/heard';
import { metricsIn, stand } from '../../cast/stand';
import { talker } from '../../cast/talker';

const model: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../skill-package/interactionModels/custom/en-US.json'), 'utf8'),
);
interface Model {
  readonly interactionModel: { readonly languageModel: { readonly intents: readonly { readonly name: string }[] } };
}
// A file of ours; test/skill-package holds its shape.
const intents = (model as Model).interactionModel.languageModel.intents.map(({ name }) => name);

describe('the intents', () => {
  test('of the interaction model are just those that mean something', () => {
    expect([...intents].sort()).toEqual(Object.keys(meanings).sort());
  });

  test.each(intents)('%s is answered before, in and after a passage, without a failure', async (intent) => {
    const { skill, lines } = stand();
    for (const readies of [0, 1, 2, 3]) {
      const sam = talker({ skill, user: String(readies) });
      await sam.launch();
      for (let n = 0; n < readies; n += 1) await sam.say('ReadyIntent', 40);
      const { response } = await sam.say(intent, 30);
      expect(response.outputSpeech).toBeDefined();
      if (response.shouldEndSession === false) expect(response.reprompt).toBeDefined();
    }
    expect(lines.filter((line) => metricsIn(line).includes('Failed'))).toEqual([]);
  });
});
