/** One table of measurements: what was measured and how, its columns, its rows. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly notes: readonly string[];
}

/** A table as text, its first column to the left and the others to the right. Numbers are rounded to what they can bear. */
export function textOf({ title, columns, rows, notes }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(cellOf));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, i) => padded(cell, widths[i] ?? 0, i)).join('  '));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, ...lines.slice(0, 1), rule, ...lines.slice(1), ...notes.map((note) => `* ${note}`), ''].join('\n');
}

function cellOf(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  return value < 0.001 ? value.toExponential(1) : String(Number(value.toPrecision(3)));
}

function padded(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
