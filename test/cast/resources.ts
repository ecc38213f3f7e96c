/** The numbers that the resources of a document come to on a device, as far as anything is placed or sized by them. */
import { documentOf } from '../../lambda/screen/document/document';
import { resourcesFor } from '../../lambda/screen/document/resources';
import type { Viewport } from '../../lambda/screen/viewport';
import { globalsOf } from '../../simulator/echo-show/device';
import type { Profile } from '../../simulator/echo-show/profile';
import { outermost, withResources } from '../../simulator/echo-show/scope';

export function numbersOf(viewport: Viewport | null, profile: Profile): { readonly [name: string]: unknown } {
  const calm = { theme: 'light', fontScale: 1, animation: 'normal', elapsed: 0, frozen: null } as const;
  const blocks = resourcesFor(viewport);
  const scope = withResources(
    outermost(globalsOf({ ...calm, profile }), () => {}),
    blocks,
  );
  const { layouts, mainTemplate } = documentOf({ version: '2023.3', hasWeek: true, hasFigure: true, viewport });
  const used = new Set([...JSON.stringify([layouts, mainTemplate]).matchAll(/@(\w+)/g)].map(([, name]) => name ?? ''));
  const names = new Set(blocks.flatMap(({ numbers = {} }) => Object.keys(numbers)).filter((name) => used.has(name)));
  // Where no figure is drawn nothing is placed by its box.
  if (scope.resource('figures')?.value === 0) for (const side of 'XYWH') names.delete(`figure${side}`);
  return Object.fromEntries([...names].sort().map((name) => [name, scope.resource(name)?.value]));
}
