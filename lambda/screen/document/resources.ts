/** Where everything is, as resources. A screen that is known is sent its own; one that is not picks from all of them. */
import { fits, type Viewport, whenOf } from '../viewport';
import { dark, light } from './colours';
import { type Block, type Numbers, ofHeight, ofWidth, sizes } from './profiles';

interface Resources {
  readonly when?: string;
  readonly numbers?: Numbers;
  readonly colors?: { readonly [name: string]: string };
}

/** Across: the ring on the left, the word and the figure on the right, the caption below; a picture on the right. */
const landscape: Numbers = {
  ...{ barY: '${viewport.height-@foot-@bar}', bodyY: '${@top+@title}', across: '${viewport.width-2*@edge}' },
  ...{ bodyH: '${@barY-16-@cap-@bodyY}', talkH: '${@barY-16-@bodyY}', barX: '@edge', barW: '@across' },
  ...{ titleX: '@edge', titleY: '@top', titleW: '@across', titleH: '@title' },
  ...{ lineX: '@edge', lineY: '@bodyY', lineW: '${@across*0.54}', lineH: '@talkH' },
  ...{ soloX: '@edge', soloY: '@bodyY', soloW: '@across', soloH: '@talkH' },
  ...{ pictureX: '${@edge+@across*0.57}', pictureY: '@bodyY', pictureW: '${@across*0.43}', pictureH: '@talkH' },
  ...{ ringD: '${Math.min(@bodyH,viewport.width*0.4)}', ringX: '@edge', ringY: '${@bodyY+(@bodyH-@ringD)/2}' },
  ...{ wordX: '${@edge+@ringD+32}', wordY: '@bodyY', wordW: '${viewport.width-@edge-@wordX}', wordH: '${@word*1.25}' },
  ...{ figureX: '@wordX', figureY: '${@wordY+@wordH}', figureW: '@wordW', figureH: '${@bodyH-@wordH}' },
  ...{ captionX: '${@cap>0?@edge:@wordX}', captionY: '${@cap>0?@barY-12-@cap:@wordY+@wordH+8}' },
  ...{ captionW: '${@cap>0?@across:@wordW}', captionH: '${@cap>0?@cap:@bodyH-@wordH-8}' },
};

/** Upright: the same, one below the other. */
const upright: Numbers = {
  ...{ figureX: '@edge', figureY: '@bodyY', figureW: '@across', figureH: ofHeight(0.24) },
  ...{ ringD: '${Math.min(viewport.width*0.7,viewport.height*0.3)}', ringX: '${(viewport.width-@ringD)/2}' },
  ...{ ringY: '${@figureY+@figureH+16}', wordX: '@edge', wordY: '${@ringY+@ringD+12}', wordW: '@across' },
  ...{ captionX: '@edge', captionW: '@across', captionY: '${@wordY+@wordH+8}', captionH: '${@barY-24-@wordY-@wordH}' },
  ...{ pictureX: '@edge', pictureW: '@across', pictureH: '${@talkH*0.45}' },
  ...{ lineW: '@across', lineY: '${@bodyY+@talkH*0.48}', lineH: '${@talkH*0.52}' },
};

/** Round: the ring runs along the rim, and all else stays within it. */
const round: Numbers = {
  ...{ ringX: ofWidth(0.01), ringY: ofWidth(0.01), ringD: ofWidth(0.98) },
  ...{ wordX: ofWidth(0.12), wordY: ofWidth(0.43), wordW: ofWidth(0.76), wordH: ofWidth(0.14) },
  ...{ captionX: ofWidth(0.1), captionY: ofWidth(0.57), captionW: ofWidth(0.8), captionH: ofWidth(0.075) },
  ...{ barX: ofWidth(0.24), barW: ofWidth(0.52), barY: ofWidth(0.645), titleH: 0 },
  ...{ pictureX: ofWidth(0.3), pictureY: ofWidth(0.1), pictureW: ofWidth(0.4), pictureH: ofWidth(0.24) },
  ...{ lineX: ofWidth(0.15), lineY: ofWidth(0.35), lineW: ofWidth(0.7), lineH: ofWidth(0.28) },
  ...{ soloX: ofWidth(0.15), soloY: ofWidth(0.15), soloW: ofWidth(0.7), soloH: ofWidth(0.48) },
};

const blocks: readonly Block[] = [
  ...sizes,
  { numbers: landscape },
  { on: { upright: true }, numbers: upright },
  { on: { round: true }, numbers: round },
];

/** The light theme is sent as far as it is another than the dark one. */
const inTheDark = new Map<string, string>(Object.entries(dark));
const others = Object.entries(light).filter(([name, colour]) => colour !== inTheDark.get(name));

const colours: readonly Resources[] = [
  { colors: { ...dark } },
  { when: "${viewport.theme=='light'}", colors: Object.fromEntries(others) },
];

/** The last block that fits wins. What a screen has no use for, whichever way it is turned, is not sent. */
export function resourcesFor(viewport: Viewport | null): readonly Resources[] {
  return [...colours, ...(viewport === null ? blocks.map(conditional) : blocksFor(viewport))];
}

function blocksFor(viewport: Viewport): readonly Resources[] {
  const turned = { ...viewport, width: viewport.height, height: viewport.width };
  const ways = viewport.turns ? [viewport, turned] : [viewport];
  const own = blocks.filter(({ on }) => ways.some((way) => fits(on, way)));
  const isSure = ({ on }: Block): boolean => ways.every((way) => fits(on, way));
  return own.reduce<readonly Resources[]>((before, block, at) => {
    const last = before.at(-1);
    if (!isSure(block))
      return isOverlaid(block, own.slice(at).filter(isSure)) ? before : [...before, conditional(block)];
    if (last === undefined || last.when !== undefined) return [...before, { numbers: block.numbers }];
    return [...before.slice(0, -1), { numbers: overlaid([last.numbers ?? {}, block.numbers]) }];
  }, []);
}

function conditional({ on, numbers }: Block): Resources {
  return on === undefined ? { numbers } : { when: whenOf(on), numbers };
}

/** All that a block has, later ones have anew. */
function isOverlaid({ numbers }: Block, later: readonly Block[]): boolean {
  return Object.keys(numbers).every((name) => later.some((block) => name in block.numbers));
}

/** Several as one: what a later one has anew stands where that has it, after all that it is reckoned from. */
function overlaid(several: readonly Numbers[]): Numbers {
  const all = new Map<string, number | string>();
  for (const [name, value] of several.flatMap((numbers) => Object.entries(numbers))) {
    // What is reckoned from a plain number comes later in any case, so such a number keeps its place.
    if (typeof value === 'string' && value.includes('@')) all.delete(name);
    all.set(name, value);
  }
  return Object.fromEntries(all);
}
