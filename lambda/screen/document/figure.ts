/** The figure: strokes with round ends that move with the cue. They are made from its joints (`npm run figures`). */
import type { Side } from '../../routine/routine';
import { boxed, type Component, shownWhere } from './component';
import drawn from './strokes.json';

export interface Strokes {
  /** 1 where it moves in circles: then `u` and `v` are cosine and sine; else `u` runs from 0 to 1. */
  readonly turns: number;
  /** The side that it is drawn for, where the two differ. */
  readonly side: Side | null;
  /** For each its ink by number, its thickness, and two ends: each coordinate is `c + p*u + q*v`. */
  readonly strokes: readonly (readonly number[])[];
}

const known = new Map(Object.entries(drawn as { readonly [name: string]: Strokes })); // written by npm run figures

/** How a pose looks with the variants in force; null where it is not drawn. */
export function strokesFor(pose: string, variants: readonly string[]): Strokes | null {
  const own = variants.map((id) => known.get(`${pose}+${id}`)).findLast((one) => one !== undefined);
  return own ?? known.get(pose) ?? null;
}

const coordinate = (at: number): string => `\${data[${at}]+data[${at + 1}]*u+data[${at + 2}]*v}`;

export const figureGraphic = {
  type: 'AVG',
  version: '1.2',
  width: 800,
  height: 480,
  parameters: ['strokes', 'u', 'v', 'flip', 'inks'],
  items: [
    {
      type: 'group',
      scaleX: '${flip}',
      pivotX: 400,
      data: '${strokes}',
      items: [
        {
          type: 'path',
          stroke: '${inks[data[0]]}',
          strokeWidth: '${data[1]}',
          strokeLineCap: 'round',
          pathData: `M${coordinate(2)},${coordinate(5)} L${coordinate(8)},${coordinate(11)}`,
        },
      ],
    },
  ],
};

const box = (part: string): string => `\${counts?@figure${part}:@picture${part}}`;

/** Beside the number while a set is done, beside the words before. */
export const figureLayout = {
  parameters: ['which'],
  item: {
    type: 'VectorGraphic',
    ...boxed(box('X'), box('Y'), box('W'), box('H')),
    ...shownWhere('set.figure==which && @figures==1 && (!counts || @cap>0) && !isEnd'),
    accessibilityLabel: '${set.title}',
    source: 'figure',
    scale: 'best-fit',
    parameters: {
      strokes: '${passage.figures[which]}',
      ...{ u: '${u}', v: '${v}', flip: '${set.flip}' },
      inks: ['@mat', '@towel', '@far', '@near', '@ring', '@skin', '@hair'],
    },
  },
};

/** There may be two: of this exercise, and of the next. */
export const figures: readonly Component[] = [0, 1].map((which) => ({ type: 'Figure', which }));

const turn = '6.2832*part';

/** How far a figure is in its movement; without animation it stands where a movement leads. */
export const figureBinds = [
  { name: 'ease', type: 'number', value: '${isCalm?1:part*part*(3-2*part)}' },
  {
    name: 'u',
    type: 'number',
    value: `\${set.turns==1?(isCalm || (doing!=6 && doing!=13)?1:Math.cos(${turn})):doing==3 || doing==7?ease:doing==4?1:doing==5 || doing==8?1-ease:0}`,
  },
  { name: 'v', type: 'number', value: `\${isCalm?0:(doing==6?1:doing==13?-1:0)*Math.sin(${turn})}` },
] as const;
