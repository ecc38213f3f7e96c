/** The document: the same for every answer, locale and viewport. All that changes comes as data, under `passage`. */
import { kept } from '../../kept/kept';
import { movingBinds, onMount, settings, stillBinds } from './clock';
import { boxed, type Component, shownWhere } from './component';
import { figureGraphic, figureLayout, figures, strokesFor } from './figure';
import { layouts, place, styles, wordsIn } from './layouts';
import { resourcesFor } from './resources';
import { ringAndNumber, ringGraphic } from './ring';
import type { Viewport } from '../viewport';
import { week } from './week';

/** A document as Alexa takes it. */
export interface Document {
  readonly type: 'APL';
  readonly version: string;
  readonly [part: string]: unknown;
}

/** How it runs, and what is in it. */
export interface Kind {
  readonly version: '1.9' | '2023.2' | '2023.3';
  readonly hasWeek: boolean;
  readonly hasFigure: boolean;
  readonly viewport: Viewport | null;
}

/** Versions before these have no entities that change; there the picture stands still. */
const isMoving = ({ version }: Kind): boolean => version !== '1.9';

/** The spoken line is beside the picture, or below it; without one it has all the room. */
const lineBox = {
  x: '${hasPicture?@lineX:@soloX}',
  y: '${hasPicture?@lineY:@soloY}',
  w: '${hasPicture?@lineW:@soloW}',
  h: '${hasPicture?@lineH:@soloH}',
};

const spoken: readonly Component[] = [
  wordsIn(
    { words: '${isRest?set.next:!counts && set.ready?set.ready:set.title}', size: '${@caption*1.15}', weight: '700' },
    place('title'),
    shownWhere('@titleH>0'),
  ),
  wordsIn({ words: '${line}', size: '@caption', lines: 9, ink: '@soft' }, place('caption'), shownWhere('counts')),
  wordsIn({ words: '${line}', size: '@line', lines: 12 }, lineBox, shownWhere('!counts')),
];

/** Where a picture has stood still for long: no answer came to a touch or a word. */
const paused: Component = {
  type: 'Frame',
  ...boxed(0, 0, '100%', '100%'),
  ...shownWhere('stuck'),
  backgroundColor: '@ground',
  item: {
    type: 'Container',
    width: '100%',
    height: '100%',
    item: wordsIn({ words: '${passage.paused}', size: '@line', lines: 4, weight: '700' }, place('solo')),
  },
};

/**
 * Beneath the keys, above all else: a tap anywhere pauses, since any touch may stop the voice; where the picture has
 * stood still for long, it goes on. A TV has no finger.
 */
const tap = (moment: readonly string[]): Component => ({
  type: 'TouchWrapper',
  id: 'tap',
  when: "${viewport.mode!='tv'}",
  ...boxed(0, 0, '100%', '100%'),
  ...shownWhere('bar.length>0'),
  role: 'button',
  accessibilityLabel: '${stuck?passage.keys.resume:passage.keys.pause}',
  onPress: [{ type: 'SendEvent', arguments: ['touch', "${stuck?'resume':'pause'}", ...moment] }],
});

/** The moment of a touch, in seconds of the place: it goes with each, and a still picture has none. */
function momentIn(kind: Kind): readonly string[] {
  return isMoving(kind) ? ['${Math.round((clock-passage.before)*100)/100}'] : [];
}

function screen(kind: Kind): Component {
  const { hasWeek, hasFigure } = kind;
  const touched = [paused, tap(momentIn(kind)), ...[0, 1, 2, 3].map((n) => ({ type: 'Key', n }))];
  return {
    type: 'Frame',
    id: 'screen',
    width: '100%',
    height: '100%',
    backgroundColor: '@ground',
    ...(isMoving(kind) ? { entities: [{ clock: '${clock-passage.before}', cue: '${nth}' }] } : {}),
    bind: isMoving(kind) ? movingBinds : stillBinds,
    item: {
      type: 'Container',
      width: '100%',
      height: '100%',
      items: [...(hasFigure ? figures : []), ...spoken, ...ringAndNumber, ...(hasWeek ? week : []), ...touched],
    },
  };
}

/** Documents that were made: one for each kind of screen, in each version. */
const documents = kept<Document>(24);

export function documentOf(kind: Kind): Document {
  return documents(JSON.stringify(kind), () => newDocument(kind));
}

function newDocument(kind: Kind): Document {
  return {
    type: 'APL',
    version: kind.version,
    settings,
    resources: resourcesFor(kind.viewport),
    styles,
    layouts: { ...layouts(momentIn(kind)), ...(kind.hasFigure ? { Figure: figureLayout } : {}) },
    graphics: { ring: ringGraphic, ...(kind.hasFigure ? { figure: figureGraphic } : {}) },
    ...(isMoving(kind) ? { onMount } : {}),
    mainTemplate: { parameters: ['passage'], item: screen(kind) },
  };
}

export { strokesFor };
