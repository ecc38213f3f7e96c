/**
 * The document's clock: the present cue follows from the time since it was mounted by data binding alone, so a frame that
 * is dropped loses nothing. A finger or the wake word resets what runs without a sequencer; then the picture freezes.
 */
import { shownDoings } from '../doings';
import { figureBinds } from './figure';

interface Bind {
  readonly name: string;
  readonly type: 'number' | 'any' | 'string' | 'boolean';
  readonly value: unknown;
}

/** Milliseconds for which a picture may stand still before that is said: an answer comes sooner than this. */
const patience = 5000;

/** Milliseconds that a document stays after everything has been said: a rest is done in silence. */
const staysFor = 120_000;
const longest = 240_000;

export const settings = { idleTimeout: staysFor };

/** Named sequencers come first: what runs without one holds up whatever stands after it. On a TV nothing has focus by itself. */
export const onMount = [
  { type: 'SetFocus', when: "${viewport.mode=='tv'}", componentId: 'key0' },
  { type: 'SetValue', componentId: 'screen', property: 'began', value: '${elapsedTime}' },
  { type: 'Idle', sequencer: 'awake', delay: longest, screenLock: true },
  {
    type: 'Sequential',
    commands: [{ type: 'Idle', delay: 600_000 }],
    catch: [{ type: 'SetValue', componentId: 'screen', property: 'heldAt', value: '${elapsedTime}' }],
  },
];

/** A cue by its number, or the one after it where that has begun. */
const orNext = (cue: string): string =>
  `\${${cue}+1<passage.cues.length && clock>=passage.cues[${cue}+1][0]?${cue}+1:${cue}}`;

const running: readonly Bind[] = [
  { name: 'began', type: 'number', value: 0 },
  { name: 'heldAt', type: 'number', value: -1 },
  {
    name: 'clock',
    type: 'number',
    value: '${Math.clamp(0,((heldAt>=0?heldAt:elapsedTime)-began)/1000-passage.lead,passage.length-0.01)}',
  },
  { name: 'before', type: 'number', value: '${passage.seconds[Math.floor(clock)]}' },
  { name: 'later', type: 'number', value: orNext('before') },
  { name: 'nth', type: 'number', value: orNext('later') },
  { name: 'stuck', type: 'boolean', value: `\${heldAt>=0 && elapsedTime-heldAt>${patience}}` },
];

/** A runtime that is older than all this is sent a table of one cue, and stands still. */
const still: readonly Bind[] = [
  { name: 'clock', type: 'number', value: 0 },
  { name: 'nth', type: 'number', value: 0 },
  { name: 'stuck', type: 'boolean', value: false },
];

/** A cue is a list: when it begins, what is done, the line, the set, the bar, the number, and the ring from and to. */
const shown: readonly Bind[] = [
  { name: 'cue', type: 'any', value: '${passage.cues[nth]}' },
  { name: 'doing', type: 'number', value: '${cue[1]}' },
  { name: 'line', type: 'string', value: '${passage.lines[cue[2]]}' },
  { name: 'set', type: 'any', value: '${passage.sets[cue[3]]}' },
  { name: 'until', type: 'number', value: '${nth+1<passage.cues.length?passage.cues[nth+1][0]:passage.length}' },
  { name: 'part', type: 'number', value: '${(clock-cue[0])/(until-cue[0])}' },
  { name: 'ring', type: 'number', value: '${cue[7]?(clock-cue[6])/(cue[7]-cue[6]):0}' },
  { name: 'isRest', type: 'boolean', value: `\${doing==${numberOf('resting')}}` },
  {
    name: 'counts',
    type: 'boolean',
    value: `\${doing>=${numberOf('getting ready')} && doing!=${numberOf('asking')}}`,
  },
  {
    name: 'isEnd',
    type: 'boolean',
    value: `\${doing==${numberOf('asking')} && passage.week.length>0}`,
  },
  { name: 'number', type: 'string', value: "${isRest?Math.ceil(cue[7]-clock):cue[5]?cue[5]:''}" },
  { name: 'word', type: 'string', value: '${passage.words[doing]}' },
  { name: 'hasPicture', type: 'boolean', value: '${(set.figure>=0 && @figures==1) || isEnd}' },
  { name: 'isCalm', type: 'boolean', value: "${environment.animation!='normal'}" },
  { name: 'zoom', type: 'number', value: '${Math.clamp(1,environment.fontScale,1.3)}' },
  ...figureBinds,
  {
    name: 'bar',
    type: 'any',
    value: "${passage.bars[stuck?passage.bars.length-1:cue[4]?cue[4]:0][@pairs==1?'pair':'row']}",
  },
];

function numberOf(doing: (typeof shownDoings)[number]): number {
  return shownDoings.indexOf(doing);
}

export const movingBinds: readonly Bind[] = [...running, ...shown];
export const stillBinds: readonly Bind[] = [...still, ...shown];
