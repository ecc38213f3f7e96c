/** A document as a device inflates it at a moment: what is drawn, where, in the order in which it is drawn. */
import { globalsOf, type ScreenMoment } from './device';
import { isTrue, type Scope, textOf, valueOf } from './evaluate';
import { inner, outermost, withBinds, withResources } from './scope';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A component as it stands; its properties are reckoned. `shown` is false where it, or what it is in, is not displayed. */
export interface Drawn {
  readonly type: string;
  readonly id: string;
  readonly box: Box;
  readonly shown: boolean;
  readonly properties: { readonly [name: string]: unknown };
}

export interface Inflated {
  readonly drawn: readonly Drawn[];
  /** Names, layouts and functions that are none: a device would say nothing of them. */
  readonly faults: readonly string[];
}

/** Anything that JSON has as an object. */
export interface Fields {
  readonly [name: string]: unknown;
}

interface Inflating {
  readonly layouts: Fields;
  readonly styles: Fields;
  readonly set: Fields;
  readonly drawn: Drawn[];
}

/** Whatever came over the wire as a document, with its data. */
export function inflate(document: Fields, datasources: Fields, moment: ScreenMoment): Inflated {
  const faults = new Set<string>();
  const template = fieldsOf(document['mainTemplate']);
  const outer = withResources(
    outermost(globalsOf(moment), (fault) => void faults.add(fault)),
    listOf(document['resources']),
  );
  const names = listOf<string>(template['parameters']);
  const scope = inner(outer, Object.fromEntries(names.map((name) => [name, datasources[name]])));
  const { width: w, height: h } = moment.profile;
  const set = { began: 0, ...(moment.frozen === null ? {} : { heldAt: moment.frozen }) };
  const into = { layouts: fieldsOf(document['layouts']), styles: fieldsOf(document['styles']), set, drawn: [] };
  for (const item of itemsOf(template)) component(item, scope, { x: 0, y: 0, w, h }, true, into);
  return { drawn: into.drawn, faults: [...faults] };
}

function component(item: Fields, outer: Scope, around: Box, shown: boolean, into: Inflating): void {
  const name = textOf(item['type']);
  const layout = into.layouts[name];
  if (layout !== undefined) return expanded(item, fieldsOf(layout), outer, around, shown, into);
  if (!known.includes(name)) outer.tell(`nothing is called ${name}`);
  const scope = withBinds(outer, item['bind'], into.set);
  if (item['when'] !== undefined && !isTrue(valueOf(item['when'], scope))) return;
  const { type, bind, when, item: one, items, data, ...own } = { ...styleOf(item, scope, into), ...item } as Fields;
  const properties = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, deep(value, scope)]));
  const box = boxOf(properties, around);
  const isShown = shown && properties['display'] !== 'none';
  into.drawn.push({ type: name, id: textOf(properties['id']), box, shown: isShown, properties });
  void [type, bind, when, one, items];
  const within = insetBy(Number(properties['borderWidth'] ?? 0), box);
  const rows = data === undefined ? null : valueOf(data, scope);
  if (!Array.isArray(rows)) return itemsOf(item).forEach((child) => component(child, scope, within, isShown, into));
  for (const [index, row] of rows.entries()) {
    const named = inner(scope, { data: row, index, length: rows.length });
    itemsOf(item).forEach((child) => component(child, named, within, isShown, into));
  }
}

const known = ['Frame', 'Container', 'Text', 'TouchWrapper', 'VectorGraphic'];

/** A layout: what it takes as parameters is named in it, and the rest goes to what it is made of. */
function expanded(item: Fields, layout: Fields, outer: Scope, around: Box, shown: boolean, into: Inflating): void {
  const names = listOf<string>(layout['parameters']);
  const scope = inner(outer, Object.fromEntries(names.map((name) => [name, valueOf(item[name] ?? null, outer)])));
  const rest = Object.entries(item).filter(([key]) => key !== 'type' && !names.includes(key));
  for (const child of itemsOf(layout)) component({ ...child, ...Object.fromEntries(rest) }, scope, around, shown, into);
}

function styleOf(item: Fields, scope: Scope, { styles }: Inflating): Fields {
  const values = listOf<Fields>(fieldsOf(styles[textOf(item['style'])])['values']);
  const within = inner(scope, { state: { focused: false, pressed: false } });
  return Object.assign(
    {},
    ...values.filter(({ when }) => when === undefined || isTrue(valueOf(when, within))),
  ) as Fields;
}

function deep(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, scope));
  if (typeof value !== 'object' || value === null) return valueOf(value, scope);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, scope)]));
}

function insetBy(border: number, { x, y, w, h }: Box): Box {
  return { x: x + border, y: y + border, w: w - 2 * border, h: h - 2 * border };
}

/** What has no place of its own fills what it is in. */
function boxOf({ left, top, width, height }: Fields, around: Box): Box {
  const size = (value: unknown, whole: number): number =>
    typeof value === 'number' ? value : (whole * (parseFloat(textOf(value) || '100') || 0)) / 100;
  return {
    x: around.x + (left === undefined ? 0 : Number(left)),
    y: around.y + (top === undefined ? 0 : Number(top)),
    w: size(width, around.w),
    h: size(height, around.h),
  };
}

export function itemsOf(of: Fields): readonly Fields[] {
  return listOf<Fields>(of['items'] ?? of['item']);
}

/** One of something may stand for a list of it, everywhere in APL. */
export function listOf<T>(value: unknown): readonly T[] {
  // What is in it is as our documents have it; a name that is missing there is told where it is used.
  return value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as readonly T[]);
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}; // any object that JSON gives has names
}
