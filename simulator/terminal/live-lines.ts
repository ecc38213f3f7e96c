import type { Seconds } from '../../lambda/routine/routine';
import type { Conducting } from '../conductor/conductor';
import { endOf, stepAt } from '../conductor/programme';

/** Where a conversation in real time is written: lines that stay, and one at the bottom that is written over. */
export interface Paper {
  line(text: string): void;
  status(text: string): void;
}

const bar = 24;
const margin = 7;

/** A line of an answer, with the minute and second at which it stands. */
export function answerLine(at: Seconds, words: string): string {
  return `${clock(at).padStart(margin - 1)} ${words}`;
}

/** What is going on, as a bar and the seconds that are left of it; nothing where nothing goes on. */
export function statusLine({ programme, position }: Conducting): string {
  const step = programme[stepAt(programme, position)];
  if (step === undefined || step.lasts === Infinity) return '';
  const share = step.lasts === 0 ? 1 : (position - step.at) / step.lasts;
  const full = Math.round(bar * Math.min(1, Math.max(0, share)));
  const left = Math.max(0, step.at + step.lasts - position);
  const what = { say: '', rest: '', listen: '  listening', play: '  ♪', stay: '', wait: '' }[step.does];
  const all = `${clock(position)} of ${clock(endOf(programme))}`;
  return `${' '.repeat(margin)}${'━'.repeat(full)}${'╌'.repeat(bar - full)} ${left.toFixed(1).padStart(5)} s   ${all}${what}`;
}

/** Lines as wide as a terminal: words are not split, and what goes on is indented. */
export function inColumns(text: string, columns: number): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/ (?=\S)/)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (longer.length > columns && row.trim() !== '') {
      rows.push(row);
      row = `${' '.repeat(margin)}${word}`;
    } else row = longer;
  }
  return [...rows, row].join('\n');
}

function clock(seconds: Seconds): string {
  const whole = Math.floor(seconds + 0.05);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const dim = '\u001b[2m';
const plain = '\u001b[0m';
const colours: readonly (readonly [RegExp, string])[] = [
  [/^you /, '\u001b[36m'],
  [/^(fault|end) /, '\u001b[31m'],
  [/^card /, dim],
];

/** The width that a terminal is taken to have if it does not say. */
const usualWidth = 80;

/**
 * The paper of a terminal: what is typed stays at the bottom, the bar above it; `retype` draws what is typed again. One
 * that is no terminal gets plain lines and no bar, one that wants no colours (NO_COLOR) none.
 */
export function terminalPaper(out: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, retype: () => void): Paper {
  const isTerminal = out.isTTY === true;
  const isColoured = isTerminal && (environment['NO_COLOR'] ?? '') === '';
  const width = (): number => (out.columns > 0 ? out.columns : usualWidth);
  let shown = '';
  /** Takes the bar away, and what is typed with it. */
  const clear = (): void => {
    if (isTerminal) out.write(shown === '' ? '\r\u001b[2K' : '\r\u001b[2K\u001b[1A\u001b[2K');
    shown = '';
  };
  const coloured = (row: string): string => {
    const colour = colours.find(([of]) => of.test(row))?.[1];
    return isColoured && colour !== undefined ? `${colour}${row}${plain}` : row;
  };
  return {
    status(text) {
      const row = text.slice(0, width() - 1);
      if (!isTerminal || row === shown) return;
      clear();
      if (row !== '') out.write(`${isColoured ? `${dim}${row}${plain}` : row}\n`);
      shown = row;
      retype();
    },
    line(text) {
      clear();
      const rows = text.split('\n').flatMap((row) => (isTerminal ? inColumns(row, width()).split('\n') : [row]));
      for (const row of rows) out.write(`${coloured(row)}\n`);
      if (isTerminal) retype();
    },
  };
}
