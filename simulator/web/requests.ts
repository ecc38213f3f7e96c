import { profileNames } from '../echo-show/profile';
import * as v from 'valibot';
import { consentStatuses, isLocale } from '../cloud/request';
import type { Act } from '../device/act';
import { readLine } from '../script/script';
import type { ActRequest, Caller } from './wire';

/** What a page may send, field by field. The message of each issue is a line that a person can read. */

const longestName = 40;
const longestLine = 300;
const longestWait = 366 * 86_400;
const names = /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u;

const unreadable = 'That is not what a page asks.';
const nameless = 'A listener needs a name: letters, digits, spaces and hyphens, 40 at most.';
const voiceless = 'A voice needs a name of letters, digits and hyphens.';
const localeless = 'A locale is written as en-US is.';
const endless = 'That is no time to wait.';

/** Text as far as anybody would listen; what is none is empty. */
const text = (longest: number) =>
  v.pipe(
    v.fallback(v.string(), ''),
    v.transform((given) => given.slice(0, longest)),
  );
const numberOr = (otherwise: number, least: number, most: number) =>
  v.fallback(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), otherwise);

/** Whose device is meant, in a body or in the query of an address. Names are of letters that can stand in a command. */
export const caller = v.object(
  {
    user: v.optional(
      v.pipe(v.string(nameless), v.trim(), v.maxLength(longestName, nameless), v.regex(names, nameless)),
      '',
    ),
    person: v.pipe(
      v.nullish(v.string(voiceless), ''),
      v.trim(),
      v.check((name) => name === '' || (isName(name) && name !== 'unknown'), voiceless),
      v.transform((name) => (name === '' ? null : name)),
    ),
    screen: v.pipe(
      v.optional(v.unknown(), ''),
      v.transform((name) => profileNames.find((one) => one === name) ?? null),
    ),
    locale: v.pipe(v.optional(v.string(localeless), 'en-US'), v.check(isLocale, localeless)),
  },
  unreadable,
) satisfies v.GenericSchema<unknown, Caller>;

/** The words of a touch, as a list or as one text. */
const touched = v.pipe(
  v.union([
    v.pipe(v.array(text(longestName)), v.maxLength(10)),
    v.pipe(
      text(longestName),
      v.transform((one) => [one]),
    ),
  ]),
  v.readonly(),
);

const act = v.variant(
  'does',
  [
    v.pipe(v.object({ does: v.literal('say'), words: text(longestLine) }), v.rawTransform(meant)),
    v.object({ does: v.picklist(['silence', 'exit', 'disable']) }),
    v.object({ does: v.literal('touch'), button: touched }),
    v.object({
      does: v.literal('consent'),
      status: v.picklist(consentStatuses, 'That is no answer to a permission.'),
    }),
    v.object({
      does: v.literal('wait'),
      seconds: v.pipe(v.number(endless), v.minValue(1, endless), v.maxValue(longestWait, endless)),
    }),
  ],
  'That is not something that can be done.',
) satisfies v.GenericSchema<unknown, Act>;

/** An act as a page sends it: who does what, when in which answer, and the last turn that the page knows. */
export const actRequest = v.object(
  {
    who: caller,
    act,
    version: numberOr(-1, -1, Number.MAX_SAFE_INTEGER),
    into: numberOr(0, 0, 86_400),
    tab: text(longestName),
    since: numberOr(0, 0, Number.MAX_SAFE_INTEGER),
  },
  unreadable,
) satisfies v.GenericSchema<unknown, ActRequest & { readonly since: number }>;

/** How far an answer has come by the score, as the page says that speaks it. */
export const intoRequest = v.object(
  { who: caller, version: numberOr(-1, -1, Number.MAX_SAFE_INTEGER), into: numberOr(0, 0, 86_400) },
  unreadable,
);

/** A request to the skill that an engineer edited: an object, and the skill says what is wrong with it. */
export const againRequest = v.object({ request: v.looseObject({}, unreadable) }, unreadable);

const speedless = 'The speed goes from 1 to 60.';

/** The speed of a device: real time, or up to sixty times that. The page offers twenty. */
export const speedRequest = v.object(
  {
    who: caller,
    speed: v.pipe(v.number(speedless), v.minValue(1, speedless), v.maxValue(60, speedless)),
  },
  unreadable,
);

/** Words as they are said; in parentheses, something that is done, as in a talk script. */
function meant({ dataset, addIssue, NEVER }: v.RawTransformContext<{ does: 'say'; words: string }>): Act {
  const line = dataset.value.words.replace(/\s+/g, ' ').replace(/^[\s+#]+/, '');
  const read = readLine(line);
  const refuse = (message: string): Act => {
    addIssue({ message });
    return NEVER;
  };
  if (read === 'nothing') return refuse('Nothing was said.');
  if ('fault' in read) return refuse(`${read.fault}.`);
  const { does } = read.step.act;
  return does === 'voice' || does === 'launch' ? refuse('Choose the voice under "Who speaks".') : read.step.act;
}

function isName(name: string): boolean {
  return name.length <= longestName && names.test(name);
}
