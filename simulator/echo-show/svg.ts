/** What is inflated, as an SVG: for the film strip and for the page. */
import { fieldsOf, itemsOf, type Drawn, type Fields, type Inflated, listOf } from './inflate';
import type { ScreenMoment } from './device';
import { type Scope, textOf, valueOf } from './evaluate';
import { widthOf, wrapped } from './letters';
import { inner, outermost } from './scope';

/** The picture of a document at a moment; `graphics` are the document's own. */
export function svgOf({ drawn }: Inflated, graphics: Fields, { profile }: ScreenMoment): string {
  const { width, height, shape } = profile;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const parts = drawn.filter(({ shown }) => shown).map((one) => partOf(one, graphics));
  const rim =
    shape === 'ROUND'
      ? `<defs><clipPath id="rim"><circle cx="${width / 2}" cy="${height / 2}" r="${width / 2}"/></clipPath></defs>`
      : '';
  const within = shape === 'ROUND' ? '<g clip-path="url(#rim)">' : '<g>';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${rim}${within}${parts.join('')}</g></svg>`;
}

function partOf(one: Drawn, graphics: Fields): string {
  switch (one.type) {
    case 'Frame':
      return frameOf(one);
    case 'Text':
      return textIn(one);
    case 'VectorGraphic':
      return graphicIn(one, fieldsOf(graphics[textOf(one.properties['source'])]));
    default:
      return '';
  }
}

function frameOf({ box: { x, y, w, h }, properties }: Drawn): string {
  const { backgroundColor, borderColor, borderWidth, borderRadius } = properties;
  const line = Number(borderWidth ?? 0);
  const stroke = line > 0 ? ` stroke="${textOf(borderColor)}" stroke-width="${line}"` : '';
  const fill = textOf(backgroundColor) === 'transparent' ? 'none' : textOf(backgroundColor) || 'none';
  return `<rect x="${x + line / 2}" y="${y + line / 2}" width="${w - line}" height="${h - line}" rx="${Number(borderRadius ?? 0)}" fill="${fill}"${stroke}/>`;
}

const font = 'font-family="Arial, DejaVu Sans, sans-serif" font-stretch="condensed"';

function textIn({ box: { x, y, w, h }, properties }: Drawn): string {
  const { text, fontSize, fontWeight, color, textAlign, lineHeight } = properties;
  const [size, weight] = [Number(fontSize), Number(fontWeight ?? 500)];
  const lines = wrapped(textOf(text), size, w, weight);
  const high = size * Number(lineHeight ?? 1.25);
  const first = y + (h - high * lines.length) / 2 + high / 2 + size * 0.36;
  const isMiddle = textAlign === 'center';
  const at = isMiddle ? x + w / 2 : x;
  const anchor = isMiddle ? ' text-anchor="middle"' : '';
  return lines
    .map((line, n) => {
      // The picture's own letters are held to the width that was reckoned with, never more.
      const wide = widthOf(line, size, weight);
      const most = wide > w ? ` textLength="${w}" lengthAdjust="spacingAndGlyphs"` : '';
      return `<text x="${at}" y="${first + n * high}" ${font} font-size="${size}" font-weight="${weight >= 600 ? 700 : 400}" fill="${textOf(color)}"${anchor}${most}>${escaped(line)}</text>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '');
}

/** A graphic, as large as its box has room for. */
function graphicIn({ box: { x, y, w, h }, properties }: Drawn, graphic: Fields): string {
  const [width, height] = [Number(graphic['width']), Number(graphic['height'])];
  const scale = Math.min(w / width, h / height);
  const [dx, dy] = [x + (w - width * scale) / 2, y + (h - height * scale) / 2];
  const given = fieldsOf(properties['parameters']);
  const names = listOf<unknown>(graphic['parameters']).map((one) =>
    typeof one === 'string' ? one : textOf(fieldsOf(one)['name']),
  );
  const scope = inner(
    outermost({}, () => {}),
    Object.fromEntries(names.map((name) => [name, given[name] ?? null])),
  );
  const bound = listOf<Fields>(graphic['bind']).reduce(
    (now, { name, value }) => inner(now, { [textOf(name)]: valueOf(value, now) }),
    scope,
  );
  const drawn = itemsOf(graphic).map((one) => vectorOf(one, bound));
  return `<g transform="translate(${dx} ${dy}) scale(${scale})">${drawn.join('')}</g>`;
}

function vectorOf(item: Fields, scope: Scope): string {
  const read = (property: unknown): string => textOf(valueOf(property, scope));
  if (item['type'] === 'group') {
    const rows = item['data'] === undefined ? null : valueOf(item['data'], scope);
    const scopes = Array.isArray(rows) ? rows.map((data: unknown, index) => inner(scope, { data, index })) : [scope];
    const inside = scopes.flatMap((within) => itemsOf(item).map((one) => vectorOf(one, within)));
    const {
      translateX = 0,
      translateY = 0,
      scaleX = 1,
      scaleY = 1,
      pivotX = 0,
      pivotY = 0,
      rotation = 0,
      opacity = 1,
    } = item;
    const [px, py] = [read(pivotX), read(pivotY)];
    const transform = `translate(${read(translateX)} ${read(translateY)}) translate(${px} ${py}) rotate(${read(rotation)}) scale(${read(scaleX)} ${read(scaleY)}) translate(-${px} -${py})`;
    return `<g transform="${transform.replaceAll('--', '')}" opacity="${read(opacity)}">${inside.join('')}</g>`;
  }
  const stroke =
    item['stroke'] === undefined
      ? ''
      : ` stroke="${read(item['stroke'])}" stroke-width="${read(item['strokeWidth'] ?? 1)}"`;
  const caps =
    item['strokeLineCap'] === undefined
      ? ''
      : ` stroke-linecap="${read(item['strokeLineCap'])}" stroke-linejoin="round"`;
  const length = item['pathLength'] === undefined ? '' : ` pathLength="${read(item['pathLength'])}"`;
  const dash =
    item['strokeDashArray'] === undefined
      ? ''
      : ` stroke-dasharray="${listOf<unknown>(item['strokeDashArray']).join(' ')}" stroke-dashoffset="${read(item['strokeDashOffset'] ?? 0)}"`;
  return `<path d="${read(item['pathData'])}" fill="${item['fill'] === undefined ? 'none' : read(item['fill'])}"${stroke}${caps}${length}${dash}/>`;
}
