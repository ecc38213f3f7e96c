import { describe, expect, jest, test } from '@jest/globals';
import { StaticAplTemplateValidator } from 'apl-suggester';
import { dark, light } from '../../../lambda/screen/document/colours';
import { documentOf } from '../../../lambda/screen/document/document';
import { inflate, type Drawn } from '../../../simulator/echo-show/inflate';
import { widthOf, wrapped } from '../../../simulator/echo-show/letters';
import { type Profile, profiles } from '../../../simulator/echo-show/profile';
import { directiveFor, momentOf, scenes, viewportOf } from '../../cast/screens';
import { enUS, locales, textsOf } from '../../cast/locales';
import { numbersOf } from '../../cast/resources';

/** Each locale, each theme, and a picture that stands still. */
const ways = [
  ...locales.map((locale) => ({ locale, theme: 'light', runtime: '2023.3' }) as const),
  { locale: enUS, theme: 'dark', runtime: '2023.3' } as const,
  { locale: enUS, theme: 'dark', runtime: 'still' } as const,
];
const calm = { theme: 'light', fontScale: 1.3, animation: 'normal' } as const;

/** Every scene on a device, as it is drawn. */
function drawnOn(profile: Profile, fontScale: number): readonly (readonly [string, readonly Drawn[]])[] {
  return scenes.map((scene) => {
    const directive = directiveFor(scene, '2023.3', viewportOf(profile), enUS);
    const moment = momentOf(scene, directive, { ...calm, profile, fontScale });
    const { drawn } = inflate(directive.document, { ...directive.datasources }, moment);
    return [scene.name, drawn.filter(({ shown }) => shown)];
  });
}

const keysIn = (drawn: readonly Drawn[]) => drawn.filter(({ id }) => id.startsWith('key'));
const textsIn = (drawn: readonly Drawn[]) => drawn.filter(({ type }) => type === 'Text');

/** How much room the lines of a text take. */
function linesOf({ box, properties }: Drawn): {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
} {
  const [size, weight] = [Number(properties['fontSize']), Number(properties['fontWeight'])];
  const lines = wrapped(String(properties['text']), size, box.w + 0.01, weight);
  const w = Math.max(...lines.map((line) => widthOf(line, size, weight)));
  return { lines, w, h: lines.length * size * Number(properties['lineHeight'] ?? 1.25) };
}

describe.each(profiles)('on $name', (profile) => {
  test('every scene is drawn in every locale and theme without a name that is none', () => {
    const faults = ways.flatMap(({ locale, theme, runtime }) =>
      scenes.flatMap((scene) => {
        const directive = directiveFor(scene, runtime, viewportOf(profile), locale);
        const moment = momentOf(scene, directive, { ...calm, profile, theme });
        return inflate(directive.document, { ...directive.datasources }, moment).faults;
      }),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('the sizes that are sent are those that a document with all of them would pick', () => {
    expect(numbersOf(viewportOf(profile), profile)).toEqual(numbersOf(null, profile));
    const turned = { ...profile, width: profile.height, height: profile.width };
    const turning = { ...viewportOf(profile), turns: true };
    for (const way of [profile, turned]) expect(numbersOf(turning, way)).toEqual(numbersOf(null, way));
  });

  test('keys are at least 96 dp high, 16 dp apart and within the screen', () => {
    for (const [name, drawn] of drawnOn(profile, 1)) {
      const keys = keysIn(drawn).map(({ box }) => box);
      expect([name, keys.every(({ h, w }) => h >= 96 && w >= 96)]).toEqual([name, true]);
      const gaps = keys.slice(1).map(({ x }, n) => x - ((keys[n]?.x ?? 0) + (keys[n]?.w ?? 0)));
      expect([name, gaps.every((gap) => gap >= 15.99)]).toEqual([name, true]);
      expect([
        name,
        keys.every(({ x, y, w, h }) => x >= 0 && y + h <= profile.height && x + w <= profile.width),
      ]).toEqual([name, true]);
    }
  });

  test('what can be pressed has a label and a role, and so has the number', () => {
    for (const [name, drawn] of drawnOn(profile, 1)) {
      const keys = drawn.filter(({ type }) => type === 'TouchWrapper');
      const said = keys.filter(
        ({ properties: { role, accessibilityLabel } }) => role === 'button' && accessibilityLabel !== '',
      );
      expect([name, said.length]).toEqual([name, keys.length]);
      const numbers = drawn.filter(({ id }) => id === 'number');
      expect(numbers.every(({ properties }) => /\d/.test(String(properties['accessibilityLabel'])))).toBe(true);
    }
  });

  test('no text is longer than its box at the font scale 1.3, and none covers another or a key', () => {
    const wrong: string[] = [];
    for (const [name, drawn] of drawnOn(profile, 1.3)) {
      for (const text of textsIn(drawn)) {
        const { w, h } = linesOf(text);
        if (w > text.box.w + 1 || h > text.box.h + 1)
          wrong.push(`${name}: ${String(text.properties['text'])} takes ${w}x${h}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('the number and the words are as large as somebody on the mat can read', () => {
    const least = {
      hubRoundSmall: 188,
      hubLandscapeSmall: 191,
      hubLandscapeMedium: 138,
      hubLandscapeLarge: 146,
    } as const;
    const most = { ...least, hubLandscapeXLarge: 138, hubPortraitMedium: 138, mobile: 138, tv: 60 };
    for (const [, drawn] of drawnOn(profile, 1)) {
      for (const { properties } of drawn.filter(({ id }) => id === 'number'))
        expect(Number(properties['fontSize'])).toBeGreaterThanOrEqual(most[profile.name]);
    }
  });
});

test('on the round screen all that is read or touched lies within the circle', () => {
  const round = profiles.filter(({ shape }) => shape === 'ROUND');
  expect(round.length).toBe(1);
  const outside: string[] = [];
  for (const profile of round) {
    for (const [name, drawn] of drawnOn(profile, 1.3)) {
      const middle = profile.width / 2;
      for (const one of [...keysIn(drawn), ...textsIn(drawn)]) {
        const { x, y, w, h } = one.type === 'Text' ? inkOf(one) : one.box;
        const far = Math.hypot(Math.max(middle - x, x + w - middle), Math.max(middle - y, y + h - middle));
        if (far > middle) outside.push(`${name}: ${String(one.properties['text'] ?? one.id)} by ${far - middle}`);
      }
    }
  }
  expect(outside).toEqual([]);
});

/** Where the letters of a text are in its box: what is centred has room on both sides. */
function inkOf(text: Drawn): Drawn['box'] {
  const { x, y, w, h } = text.box;
  const ink = linesOf(text);
  const high = ink.h * 0.8;
  const left = text.properties['textAlign'] === 'center' ? x + (w - ink.w) / 2 : x;
  return { x: left, y: y + (h - high) / 2, w: ink.w, h: high };
}

/** The names that a part of a document binds, and all within it. */
function boundIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const binds: unknown = 'bind' in part ? part.bind : [];
  const own = (Array.isArray(binds) ? binds : []).map((bind: { readonly name: string }) => bind.name);
  return [...own, ...Object.values(part).flatMap(boundIn)];
}

describe('the documents that can be sent', () => {
  const kinds = (['1.9', '2023.2', '2023.3'] as const).flatMap((version) =>
    [false, true].flatMap((hasWeek) =>
      [null, ...profiles.map(viewportOf)].map((viewport) =>
        documentOf({ version, hasWeek, hasFigure: !hasWeek, viewport }),
      ),
    ),
  );

  test('apl-suggester finds nothing to say of them', async () => {
    for (const level of ['log', 'warn', 'error'] as const) jest.spyOn(console, level).mockReturnValue(undefined); // it says what it has no schema for
    const validator = new StaticAplTemplateValidator();
    const findings: unknown[] = [];
    for (const kind of kinds)
      findings.push(...((await validator.validate(JSON.parse(JSON.stringify(kind)) as object)) ?? []));
    expect(findings).toEqual([]);
  });

  test('what they bind has no name that a component, or the language, has', () => {
    const bound = kinds.flatMap(boundIn);
    expect(new Set(bound).size).toBeGreaterThan(15);
    expect([...new Set(bound)].filter((name) => taken.includes(name))).toEqual([]);
  });

  test('import nothing, tick nothing, and speak nothing', () => {
    const text = JSON.stringify(kinds);
    expect(text).not.toMatch(/"import"|handleTick|SpeakItem|SpeakList|OpenURL|"url"|https?:/);
  });
});

/** Properties of components (APL reference, 2026), and names that are always there. */
const taken = [
  ...[
    'left',
    'right',
    'top',
    'bottom',
    'start',
    'end',
    'width',
    'height',
    'text',
    'color',
    'opacity',
    'scale',
    'source',
    'align',
  ],
  ...[
    'display',
    'style',
    'states',
    'checked',
    'disabled',
    'role',
    'speech',
    'transform',
    'direction',
    'spacing',
    'grow',
    'shrink',
    'position',
  ],
  ...[
    'entities',
    'id',
    'type',
    'data',
    'item',
    'items',
    'bind',
    'description',
    'numbered',
    'parameters',
    'font',
    'lang',
    'index',
    'length',
  ],
  ...[
    'viewport',
    'environment',
    'elapsedTime',
    'localTime',
    'utcTime',
    'event',
    'state',
    'payload',
    'ordinal',
    'Math',
    'String',
    'Array',
    'Time',
  ],
];

/** Every blank with a word that is as long as most that it can be. */
const filledIn = (text: string): string => text.replace(/\{\w+\}/g, 'seventeen');

const spoken = (line: string): boolean => !/^(card|title|screen)/.test(line);
const texts = [
  ...new Set(
    locales.flatMap(({ lines, isLine }) =>
      Object.keys(lines).flatMap((line) => (isLine(line) && spoken(line) ? textsOf(lines, line).map(filledIn) : [])),
    ),
  ),
];

test('in every locale every line fits wherever it can be shown', () => {
  const wrong: string[] = [];
  for (const profile of profiles) {
    const { layouts, resources } = documentOf({
      version: '2023.3',
      hasWeek: true,
      hasFigure: true,
      viewport: viewportOf(profile),
    });
    const places = [
      ['line', 12, '@line'],
      ['solo', 12, '@line'],
      ['caption', 9, '@caption'],
    ] as const;
    const items = places.flatMap(([at, most, size]) =>
      texts.map((words) => ({
        type: 'Words',
        words,
        size,
        lines: most,
        x: 0,
        y: 0,
        w: `@${at}W`,
        h: `@${at}H`,
        weight: '500',
      })),
    );
    const bind = [{ name: 'zoom', value: 1.3 }];
    const document = { layouts, resources, mainTemplate: { item: { type: 'Container', bind, items } } };
    const moment = { ...calm, profile, elapsed: 0, frozen: null };
    for (const text of textsIn(inflate(document, {}, moment).drawn)) {
      const { lines: broken, w, h } = linesOf(text);
      const most = Number(text.properties['maxLines']);
      if (w > text.box.w + 1 || h > text.box.h + 1 || broken.length > most)
        wrong.push(`${profile.name}: ${String(text.properties['text'])}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Contrast by WCAG 2.2: relative luminances, and their ratio. */
function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme letters have 4.5 and the ring 3 to what is behind them', (_, colours) => {
  const { ground, ink, soft, ring, track, key, onKey, stop, focus } = colours;
  const letters = [
    [ink, ground],
    [soft, ground],
    [onKey, key],
    [onKey, stop],
  ] as const;
  const shapes = [
    [ring, track],
    [ring, ground],
    [focus, key],
  ] as const;
  expect(letters.filter(([a, b]) => contrast(a, b) < 4.5)).toEqual([]);
  expect(shapes.filter(([a, b]) => contrast(a, b) < 3)).toEqual([]);
});
