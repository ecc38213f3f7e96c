/** The two things that a document has several of: words in a box, and keys to touch. What is written once is sent once. */
import type { Component } from './component';

/** How wide a letter is held to be, in parts of the size: more than those of Alexa's fonts are on average; one line is often bold. */
const letter = 0.61;
const bold = 0.69;
const high = 1.25;

/**
 * Words as large as their size and the listener's font scale ask for, or as their box has room for. Several lines take
 * `long * letter * size / w` lines of 1.25, and half of one or more where they break: the largest size at which they fit
 * solves a square equation.
 */
const broken = 1.5 * high;
/** Of fourteen letters, which must not be broken. */
const longestWord = round(14 * bold);
const oneLine = `Math.min(w/(${bold}*long),h/${high})`;
const several = `(Math.sqrt(${round(broken * broken)}+${round(4 * high * letter)}*long*h/w)-${broken})*w/(${round(2 * high * letter)}*long)`;

const words = {
  parameters: ['words', 'size', 'x', 'y', 'w', 'h', 'lines', 'ink', 'weight', 'align'],
  item: {
    type: 'Text',
    bind: [
      { name: 'long', type: 'number', value: '${Math.max(1,String.length(words))}' },
      {
        name: 'room',
        type: 'number',
        value: `\${Math.max(${oneLine},lines>1?Math.min(w/${longestWord},${several}):0)}`,
      },
    ],
    position: 'absolute',
    left: '${x}',
    top: '${y}',
    width: '${w}',
    height: '${h}',
    text: '${words}',
    fontSize: '${Math.min(size*zoom,room)}',
    color: '${ink?ink:@ink}',
    fontWeight: "${weight?weight:'500'}",
    textAlign: "${align?align:@pairs==1?'center':'left'}",
    textAlignVertical: 'center',
    maxLines: '${lines?lines:1}',
  },
};

/** Between two keys, in dp. */
const gap = 16;

/** A key of the bar, by its number; it has its share of the row. */
const key = (moment: readonly string[]) => ({
  parameters: ['n'],
  item: {
    type: 'TouchWrapper',
    id: 'key${n}',
    bind: [
      { name: 'key', value: '${bar[n]}' },
      { name: 'wide', type: 'number', value: `\${(@barW+${gap})/Math.max(1,bar.length)-${gap}}` },
    ],
    display: "${n<bar.length?'normal':'none'}",
    position: 'absolute',
    left: `\${@barX+n*(wide+${gap})}`,
    top: '@barY',
    width: '${wide}',
    height: '@bar',
    role: 'button',
    accessibilityLabel: '${passage.keys[key]}',
    onPress: [{ type: 'SendEvent', arguments: ['touch', '${key}', ...moment] }],
    item: {
      type: 'Frame',
      style: 'key',
      inheritParentState: true,
      width: '100%',
      height: '100%',
      borderRadius: 20,
      backgroundColor: "${key=='hurts'?@stop:@key}",
      item: {
        type: 'Container',
        width: '100%',
        height: '100%',
        item: wordsIn(
          { words: '${passage.keys[key]}', size: '@label', ink: '@onKey', weight: '700', align: 'center' },
          keyBox,
        ),
      },
    },
  },
});

const keyBox = { x: 12, y: 0, w: '${wide-24}', h: '@bar' };

export const layouts = (moment: readonly string[]) => ({ Words: words, Key: key(moment) });

/** A key that is focused has a border, one that is pressed gives way. */
export const styles = {
  key: {
    values: [
      { borderWidth: 0, borderColor: '@focus' },
      { when: '${state.focused}', borderWidth: 8 },
      { when: '${state.pressed}', opacity: 0.7 },
    ],
  },
};

interface Lettering {
  readonly words: string;
  readonly size: string;
  readonly lines?: number;
  readonly ink?: string;
  readonly weight?: string;
  /** `left`, `center`, or an expression of the two; centred on a round screen where nothing is said. */
  readonly align?: string;
}

interface Box {
  readonly x: number | string;
  readonly y: number | string;
  readonly w: number | string;
  readonly h: number | string;
}

/** Words in a box; one line, where nothing else is said. */
export function wordsIn(lettering: Lettering, box: Box, more: object = {}): Component {
  return { type: 'Words', ...lettering, ...box, ...more };
}

/** A box by the names of its resources: `wordX`, `wordY`, `wordW` and `wordH`. */
export function place(name: string): Box {
  return { x: `@${name}X`, y: `@${name}Y`, w: `@${name}W`, h: `@${name}H` };
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}
