import { describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { ssmlText } from '../../../lambda/render/ssml';
import { stand } from '../../cast/stand';
import { talker } from '../../cast/talker';
import { oneOf, random } from '../../cast/random';

/** The slots of the interaction model, each with an intent that has it. */
const model: unknown = JSON.parse(
  readFileSync(join(__dirname, '../../../skill-package/interactionModels/custom/en-US.json'), 'utf8'),
);
const { intents } = (model as { interactionModel: { languageModel: { intents: readonly Intent[] } } }).interactionModel
  .languageModel; // a file of ours; test/skill-package holds its shape
interface Intent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string }[];
}
const slots = [...new Map(intents.flatMap(({ name, slots = [] }) => slots.map((slot) => [slot.name, name] as const)))];

const pieces: readonly [string, ...string[]] = [
  '<speak>',
  '</speak>',
  '<audio src="https://evil.example/a.mp3"/>',
  '<break time="10s"/>',
  '&',
  '&amp;',
  '&#60;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '"',
  "'",
  '\u0000',
  '\u0008',
  '\ud800',
  '\udc00',
  '\uffff',
  'x'.repeat(400),
  '𝄞',
  '‮',
  '${7*7}',
  '{{1}}',
  'zzqq',
];

function hostile(draw: () => number): string {
  return `zzqq${Array.from({ length: 1 + Math.floor(draw() * 6) }, () => oneOf(pieces, draw)).join('')}`;
}

/** All that an answer lets be heard or seen, as it is sent. */
function heardIn({ response }: ResponseEnvelope): readonly string[] {
  const speeches = [response.outputSpeech, response.reprompt?.outputSpeech];
  return speeches.flatMap((speech) => (speech?.type === 'SSML' ? [speech.ssml] : []));
}

const tags = /<(?!\/?speak>|break time="[\d.]+s"\/>|prosody rate="\d+%">|\/prosody>)/;

describe('S3 ssml', () => {
  test.each(slots)('500 hostile strings in the slot %s are neither heard nor seen', async (slot, intent) => {
    const draw = random(slot.length);
    const { skill } = stand();
    const sam = talker({ skill });
    await sam.launch();
    for (let n = 0; n < 500; n += 1) {
      const answer = await sam.say(intent, 4, { [slot]: hostile(draw) });
      const { sessionAttributes, ...outward } = answer;
      expect(JSON.stringify(outward)).not.toContain('zzqq');
      expect(JSON.stringify(sessionAttributes)).not.toContain('zzqq');
      for (const ssml of heardIn(answer)) {
        expect(XMLValidator.validate(ssml)).toBe(true);
        expect(ssml).not.toMatch(tags);
      }
      if (answer.response.shouldEndSession === true) await sam.launch();
    }
  });

  test('a text that did get into a line would be a text there, once and for all', () => {
    const draw = random(7);
    for (let n = 0; n < 5000; n += 1) {
      const ssml = `<speak>${ssmlText(hostile(draw))}</speak>`;
      expect(XMLValidator.validate(ssml)).toBe(true);
      expect(ssml).not.toMatch(tags);
    }
  });
});
