import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Line } from '../../../lambda/words/line';
import type { Locale } from '../../../lambda/words/locale';
import { localeFor } from '../../../lambda/words/locales';
import { sentencesOf } from '../../../lambda/score/speech-time';
import { enUS, textsOf } from '../../cast/locales';
import { stand } from '../../cast/stand';
import { talker, type Talker } from '../../cast/talker';

/** Set-up, counts and safety: what is never varied. */
const fixed =
  /^(count|breath|move|dose|release)\.|^(bridge|leg_circles|happy_baby|pigeon|figure_four)\.(?!done|teach)|^welcome\.|^place\.back-to$|^rest\.(ten|seconds|minute)$/;

/** The patterns of what is never varied, in a locale. */
function fixedIn(locale: Locale): readonly RegExp[] {
  const number = `(${Array.from({ length: 60 }, (_, n) => locale.number(n)).join('|')})`;
  const side = `(${(['left', 'right'] as const).map((one) => `${locale.name(one).slice(0, -1)}\\w`).join('|')})`;
  const counted = ['count', 'repetitions', 'each', 'breaths', 'seconds', 'minutes', 'set'];
  const blank: { readonly [name: string]: string } = {
    ...Object.fromEntries(counted.map((name) => [name, number])),
    ...{ sets: `[\\p{L} -]+`, side, other: side },
  };
  return Object.keys(locale.lines)
    .filter((name): name is Line => locale.isLine(name) && fixed.test(name))
    .flatMap((line) => textsOf(locale.lines, line).map((text) => patternOf(text, blank)));
}

/** A text as a pattern: what is counted is a number, any other blank is anything. */
function patternOf(text: string, blank: { readonly [name: string]: string }): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.?]/g, '\\$&'));
  const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => blank[name.toLowerCase()] ?? '.+');
  return new RegExp(`^${parts.map((part, at) => part + (blanks[at] ?? '')).join('')}$`, 'iu');
}

function isFixed(line: string, patterns: readonly RegExp[]): boolean {
  const isOfThem = (words: string) => patterns.some((pattern) => pattern.test(words));
  return isOfThem(line) || sentencesOf(line).every(isOfThem);
}

/** The lines of an answer: what stands between two breaks. */
function linesOf({ response }: ResponseEnvelope): readonly string[] {
  const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
  return speech
    .split(/<[^>]+>/)
    .map((line) => line.replaceAll('&apos;', "'").trim())
    .filter((line) => line !== '');
}

/** What a willing listener answers to the question that was asked last. */
function answerIn(sam: Talker, said: readonly string[]): Promise<ResponseEnvelope> {
  const { lasts } = sam.session();
  const question = said.at(-1) ?? '';
  if (/\b(hard|difícil)\b.*\?$/.test(question))
    return sam.say('RateEffortIntent', lasts + 6, { effort: 'about_right' });
  return sam.say(/(next time|próxima vez)\?$/.test(question) ? 'AMAZON.NoIntent' : 'ReadyIntent', lasts + 6);
}

/** What is said in one whole session, outside what is never varied. */
async function sessionOf(sam: Talker, daysLater: number, patterns: readonly RegExp[]): Promise<readonly string[]> {
  const lines: string[] = [];
  let answer = await sam.launch(daysLater * 86_400);
  for (let turns = 0; turns < 40; turns += 1) {
    lines.push(...linesOf(answer).filter((line) => !isFixed(line, patterns)));
    if (answer.response.shouldEndSession === true) return lines;
    answer = await answerIn(sam, linesOf(answer));
  }
  throw new Error('the session did not come to its end');
}

async function tenSessions(locale: Locale): Promise<readonly (readonly string[])[]> {
  const sam = talker({ skill: stand().skill, locale: locale.id });
  const patterns = fixedIn(locale);
  const sessions: (readonly string[])[] = [];
  for (let n = 0; n < 10; n += 1) sessions.push(await sessionOf(sam, n === 0 ? 0 : n % 2 === 0 ? 4 : 3, patterns));
  return sessions;
}

function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set(one);
  return [...all].filter((line) => other.includes(line)).length / all.size;
}

describe.each([enUS, localeFor('es-US')])('ten sessions in a row in $id', (locale) => {
  let sessions: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    sessions = await tenSessions(locale);
  });

  test('have fifteen lines and more each that are neither set-up nor counts nor safety', () => {
    expect(sessions.filter((session) => new Set(session).size < 15)).toEqual([]);
  });

  test('share at most a third of those with the one before, and two fifths with any other', () => {
    const beside = sessions.slice(1).map((session, at) => shared(session, sessions[at] ?? []));
    expect(beside.filter((share) => share > 1 / 3)).toEqual([]);
    const pairs = sessions.flatMap((one, at) => sessions.slice(0, at).map((other) => shared(one, other)));
    expect(pairs.filter((share) => share > 2 / 5)).toEqual([]);
  });

  test('share next to nothing all together', () => {
    const [first = [], ...others] = sessions;
    const inAll = [...new Set(first)].filter((line) => others.every((other) => other.includes(line)));
    expect(inAll).toEqual([]);
  });

  test('never say one of those twice in a session', () => {
    for (const session of sessions) expect(session.filter((line, at) => session.indexOf(line) < at)).toEqual([]);
  });
});
