/**
 * A stick figure that does what it hears. It knows lines by their names and nothing of the code that says them: what
 * each asks for, in which posture it can be done, and what the body is like afterwards. It is written from the lines.
 */
import { kept } from '../../lambda/kept/kept';
import type { Said } from './named-lines';

const mat = ['back', 'left side', 'right side'] as const;
type At = 'standing' | 'sitting' | (typeof mat)[number] | 'hands and knees';

/** Where a figure is; on its way it may be in one of several postures. */
export interface Figure {
  readonly posture: readonly At[];
  readonly towel: 'aside' | 'between the knees' | 'under the hip';
  /** The exercise whose pose is being done, and the side that works. */
  readonly works: string | null;
  readonly side: string | null;
}

/** What a line asks of a figure. */
interface Rule {
  /** Where it can be done; anywhere, if it says nothing. */
  readonly from?: readonly At[];
  /** It can be done at rest alone, in one pose alone, in any pose, or at any time. */
  readonly while?: 'resting' | 'working' | readonly string[];
  readonly towel?: Figure['towel'];
  /** The pose that begins with the line. */
  readonly takes?: string;
  /** What is so once the line was followed. */
  readonly to?: readonly At[];
  readonly places?: Figure['towel'];
  readonly rests?: true;
  /** It may be said to whom is there already. */
  readonly anyway?: true;
}

const onSide = (side: string | null): readonly At[] => (side === 'left' ? ['left side'] : ['right side']);
const other = (side: string | null): string => (side === 'left' ? 'right' : 'left');
const resting = { while: 'resting' } as const;

/** The way of a body from one posture to another. */
const moves: { readonly [line: string]: (side: string | null) => Rule } = {
  chair: () => ({ from: ['standing'] }),
  knees: () => ({ from: ['standing'], to: ['standing', 'hands and knees'] }),
  'hip-down': () => ({ from: ['standing'], to: ['left side', 'right side'] }),
  'onto-back': () => ({ from: ['left side', 'right side', 'sitting'], to: ['back'] }),
  'on-your-back': () => ({ from: ['back'] }),
  'down-short': () => ({ from: ['standing'], to: ['back'] }),
  'down-onto-side': (side) => ({ from: ['standing'], to: onSide(side) }),
  'down-short-side': (side) => ({ from: ['standing'], to: onSide(side) }),
  'hands-down': () => ({ from: ['standing'], to: ['hands and knees'] }),
  'all-fours-short': () => ({ from: ['standing'], to: ['hands and knees'] }),
  'onto-side': (side) => ({ from: ['back'], to: onSide(side) }),
  'bend-both': () => ({ from: ['left side', 'right side'] }),
  'across-back': (side) => ({ from: onSide(other(side)), to: onSide(side) }),
  roll: () => ({ from: ['back'], to: mat }),
  'push-up': () => ({ from: ['left side', 'right side'], to: [...mat, 'sitting', 'hands and knees'] }),
  'all-fours': () => ({ from: ['sitting'], to: ['hands and knees'] }),
  'sit-back': () => ({ from: ['hands and knees'], to: ['hands and knees', 'sitting'] }),
  'lie-down': () => ({ from: ['sitting'], to: ['sitting', ...mat] }),
  'sit-back-side': () => ({ from: ['hands and knees'], to: ['hands and knees', 'sitting'] }),
  'lower-onto-side': (side) => ({ from: ['sitting'], to: onSide(side) }),
  'sitting-to-side': (side) => ({ from: ['sitting'], to: onSide(side) }),
  'lean-forward': () => ({ from: ['sitting'], to: ['sitting', 'hands and knees'] }),
  'ease-to-sit': () => ({ from: ['hands and knees'], to: ['sitting'] }),
  'push-to-sit': () => ({ from: ['left side', 'right side'], to: ['sitting'] }),
  'chair-seat': () => ({ from: ['hands and knees'], to: ['hands and knees', 'standing'] }),
  'one-foot': () => ({ from: ['hands and knees'], to: ['standing'] }),
  walk: () => ({ from: ['standing'] }),
  'sore-knees': () => ({ from: ['sitting', 'hands and knees', ...mat] }),
  'settle-standing': () => ({ to: ['standing'], anyway: true }),
  'settle-sitting': () => ({ to: ['sitting'], anyway: true }),
  'settle-back': () => ({ to: ['back'], anyway: true }),
  'settle-side': (side) => ({ to: onSide(side), anyway: true }),
  'settle-all-fours': () => ({ to: ['hands and knees'], anyway: true }),
  'towel-out': () => ({ towel: 'between the knees', places: 'aside' }),
  'towel-between': () => ({ from: ['back'], towel: 'aside', places: 'between the knees' }),
};

const onBack = { from: ['back'] } as const;
const bridged = { ...onBack, towel: 'between the knees' } as const;
const opposite = (side: string | null): readonly At[] =>
  side === null ? ['left side', 'right side'] : onSide(other(side));

/** The lines of an exercise, by what comes after its name; a name that ends in a star stands for all that begin so. */
const exercises: { readonly [exercise: string]: { readonly [line: string]: (side: string | null) => Rule } } = {
  bridge: {
    'lie-down': () => ({ ...onBack, ...resting }),
    towel: () => ({ ...onBack, ...resting, places: 'between the knees' }),
    short: () => ({ ...onBack, ...resting, places: 'between the knees' }),
    'arms*': () => ({ ...onBack, ...resting }),
    squeeze: () => ({ ...bridged, ...resting }),
    'lead*': () => ({ ...bridged, takes: 'bridge' }),
    first: () => ({ ...bridged, while: ['bridge'] }),
    hold: () => ({ ...bridged, while: ['bridge'] }),
    'down*': () => ({ ...bridged, while: ['bridge'] }),
    'cue*': () => ({ ...bridged, while: ['bridge'] }),
    'lower.last': () => ({ while: ['bridge'], rests: true }),
    release: () => ({ while: ['bridge'], rests: true }),
  },
  leg_circles: {
    stack: (side) => ({ from: opposite(side), ...resting }),
    arm: (side) => ({ from: opposite(side), ...resting }),
    forward: (side) => ({ from: opposite(side), ...resting }),
    'abs*': (side) => ({ from: opposite(side), ...resting }),
    'wall*': (side) => ({ from: opposite(side), ...resting }),
    'no-wall*': (side) => ({ from: opposite(side), ...resting }),
    short: (side) => ({ from: opposite(side), ...resting }),
    same: (side) => ({ from: opposite(side), ...resting }),
    'lead*': (side) => ({ from: opposite(side), towel: 'aside', takes: 'leg_circles' }),
    switch: () => ({ while: ['leg_circles'] }),
    tap: () => ({ while: ['leg_circles'] }),
    'cue*': () => ({ while: ['leg_circles'] }),
    lower: () => ({ while: ['leg_circles'], rests: true }),
    release: () => ({ while: ['leg_circles'], rests: true }),
  },
  happy_baby: {
    bend: () => ({ ...onBack, ...resting, towel: 'aside' }),
    'knees-up': () => ({ ...onBack, ...resting, towel: 'aside', takes: 'happy_baby' }),
    'short*': () => ({ ...onBack, ...resting, towel: 'aside', takes: 'happy_baby' }),
    'hold*': () => ({ while: ['happy_baby'] }),
    pull: () => ({ while: ['happy_baby'] }),
    armpits: () => ({ while: ['happy_baby'] }),
    relax: () => ({ while: ['happy_baby', 'one_leg'] }),
    exit: () => ({ while: ['happy_baby'], rests: true }),
    release: () => ({ while: ['happy_baby'], rests: true }),
  },
  one_leg: {
    bend: () => ({ ...onBack, ...resting }),
    'knee-up': () => ({ ...onBack, ...resting, towel: 'aside', takes: 'one_leg' }),
    short: () => ({ ...onBack, ...resting, towel: 'aside', takes: 'one_leg' }),
    change: () => ({ ...onBack, ...resting, takes: 'one_leg' }),
    'hold-foot': () => ({ while: ['one_leg'] }),
    pull: () => ({ while: ['one_leg'] }),
    exit: () => ({ while: ['one_leg'], rests: true }),
    release: () => ({ while: ['one_leg'], rests: true }),
  },
  figure_four: {
    'knees-bent': () => ({ ...onBack, ...resting }),
    change: () => ({ ...onBack, ...resting }),
    'ankle-over-thigh': () => ({ ...onBack, ...resting, towel: 'aside', takes: 'figure_four' }),
    'hold-thigh': () => ({ while: ['figure_four'] }),
    exit: () => ({ while: ['figure_four'], rests: true }),
    release: () => ({ while: ['figure_four'], rests: true }),
  },
  pigeon: {
    knee: () => ({ from: ['hands and knees'], ...resting, towel: 'aside', takes: 'pigeon' }),
    'knee-short': () => ({ from: ['hands and knees'], ...resting, towel: 'aside', takes: 'pigeon' }),
    change: () => ({ from: ['hands and knees'], ...resting, towel: 'aside', takes: 'pigeon' }),
    towel: () => ({ while: ['pigeon'], towel: 'aside', places: 'under the hip' }),
    'towel.lower': () => ({ while: ['pigeon'], towel: 'under the hip' }),
    exit: () => ({ while: ['pigeon'], to: ['hands and knees'], places: 'aside', rests: true }),
    'exit.last': () => ({ while: ['pigeon'], to: ['sitting'], places: 'aside', rests: true }),
    release: () => ({ while: ['pigeon'], to: ['sitting'], places: 'aside', rests: true }),
    ...Object.fromEntries(
      ['foot*', 'flat*', 'lower*', 'point', 'palms*', 'arch', 'lean*', 'upright', 'stay-easy'].map((line) => [
        line,
        (): Rule => ({ while: ['pigeon'] }),
      ]),
    ),
  },
};

/** What is told of an exercise needs nothing but rest: its name, its work, its caution, its ways and its dose. */
const told = /\.(works|teach|caution|move|sides|instead|fewer|done|way|smaller-lift|lower-circles\.move|larger)(\.|$)/;
/** A count is a count of something. */
const counted = /^(count|breath)\./;
/** What is said in a stretch that somebody asks about, and goes on in. */
const brief = /^(answer|remark)\./;
/** What may be heard at any time. */
const always = /^(release\.first|remark\.emergency|place\.)/;

const rules = kept<Rule>(1000);

function ruleOf(said: Said): Rule {
  return rules(`${said.line} ${said.side}`, () => ruleSought(said));
}

function ruleSought({ line, side }: Said): Rule {
  if (always.test(line)) return {};
  if (counted.test(line)) return { while: 'working' };
  const [room = '', ...rest] = line.split('.');
  const name = rest.join('.').replace(/^squeeze-only\.|^lower-circles\.(?=lead)/, '');
  if (room === 'move') return { ...resting, ...ruleIn(moves, name, line)(side) };
  if (told.test(line)) return resting;
  const lines = exercises[room];
  return lines === undefined ? resting : ruleIn(lines, name, line)(side);
}

type Rules = { readonly [line: string]: (side: string | null) => Rule };

function ruleIn(rules: Rules, name: string, line: string): (side: string | null) => Rule {
  const starred = Object.keys(rules).filter((key) => key.endsWith('*') && name.startsWith(key.slice(0, -1)));
  const rule = rules[name] ?? rules[starred.sort((a, b) => b.length - a.length)[0] ?? ''];
  if (rule === undefined) throw new Error(`the figure does not know the line "${line}"`);
  return rule;
}

/** What is wrong with hearing a line now; null where it can be followed. */
export function wrongWith(figure: Figure, said: Said): string | null {
  const rule = ruleOf(said);
  const { posture, towel, works } = figure;
  const isAgain = rule.takes !== undefined && rule.takes === works; // a step that was cut is said once more
  if (rule.while === 'resting' && works !== null && !isAgain && !brief.test(said.line)) return `while ${works} is done`;
  if (rule.while === 'working' && works === null) return 'while nothing is done';
  if (Array.isArray(rule.while) && !rule.while.includes(works ?? '')) return `while ${works ?? 'nothing'} is done`;
  if (rule.takes !== undefined && works !== null && works !== rule.takes) return `while ${works} is done`;
  if (rule.from !== undefined && !rule.from.some((at) => posture.includes(at))) return `in ${posture.join(' or ')}`;
  if (rule.towel !== undefined && towel !== rule.towel) return `with the towel ${towel}`;
  const there =
    rule.rests !== true &&
    rule.anyway !== true &&
    rule.to?.length === 1 &&
    posture.length === 1 &&
    posture[0] === rule.to[0];
  return there ? `in ${posture[0]} already` : null;
}

/** The figure as a line begins: its pose is being taken. */
export function begun(figure: Figure, said: Said): Figure {
  const { takes } = ruleOf(said);
  return takes === undefined ? figure : { ...figure, works: takes, side: said.side ?? figure.side };
}

/** The figure once a line was followed. */
export function followed(figure: Figure, said: Said): Figure {
  const { to, places, rests } = ruleOf(said);
  const now = begun(figure, said);
  return {
    posture: to ?? now.posture,
    towel: places ?? now.towel,
    works: rests ? null : now.works,
    side: rests ? null : now.side,
  };
}
