/** The expressions of APL that our documents use, as a tree. What APL has beside these throws, by its place. */
export type Expression =
  | { readonly is: 'value'; readonly value: unknown }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'resource'; readonly name: string }
  | { readonly is: 'member'; readonly of: Expression; readonly key: Expression }
  | { readonly is: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly is: 'not' | 'minus'; readonly of: Expression }
  | { readonly is: 'two'; readonly by: string; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'choice'; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression };

const token = /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|(@?[A-Za-z_]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>!?:().,[\]]))/y;

/** Operators from the loosest to the tightest. */
const levels: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'mark' | 'end';
  readonly text: string;
}

const parsed = new Map<string, Expression>();

/** An expression from its text, without the braces around it. */
export function parse(text: string): Expression {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tokens = tokensOf(text);
  const [tree, at] = choice(tokens, 0);
  if (tokens[at]?.kind !== 'end') throw new Error(`"${text}" goes on with "${tokens[at]?.text ?? ''}"`);
  parsed.set(text, tree);
  return tree;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== '') {
    const from = token.lastIndex;
    const found = token.exec(text);
    if (found === null) throw new Error(`"${text}" is not understood from "${text.slice(from)}" on`);
    const [, number, quoted, name, mark] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'mark', text: mark ?? '' });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

/** What was read, and where it ends. */
type Read = readonly [Expression, number];

function isMark(tokens: readonly Token[], at: number, mark: string): boolean {
  return tokens[at]?.kind === 'mark' && tokens[at].text === mark;
}

function after(tokens: readonly Token[], at: number, mark: string): number {
  if (!isMark(tokens, at, mark)) throw new Error(`"${mark}" is missing before "${tokens[at]?.text ?? ''}"`);
  return at + 1;
}

function choice(tokens: readonly Token[], from: number): Read {
  const [when, at] = operation(tokens, from, 0);
  if (!isMark(tokens, at, '?')) return [when, at];
  const [then, middle] = choice(tokens, at + 1);
  const [otherwise, end] = choice(tokens, after(tokens, middle, ':'));
  return [{ is: 'choice', when, then, otherwise }, end];
}

function operation(tokens: readonly Token[], from: number, level: number): Read {
  const operators = levels[level];
  if (operators === undefined) return single(tokens, from);
  let [left, at] = operation(tokens, from, level + 1);
  for (let next = tokens[at]; next?.kind === 'mark' && operators.includes(next.text); next = tokens[at]) {
    const [right, end] = operation(tokens, at + 1, level + 1);
    [left, at] = [{ is: 'two', by: next.text, left, right }, end];
  }
  return [left, at];
}

function single(tokens: readonly Token[], from: number): Read {
  if (isMark(tokens, from, '!') || isMark(tokens, from, '-')) {
    const [of, at] = single(tokens, from + 1);
    return [{ is: isMark(tokens, from, '!') ? 'not' : 'minus', of }, at];
  }
  let [tree, at] = first(tokens, from);
  for (;;) {
    if (isMark(tokens, at, '.')) {
      const name = tokens[at + 1]?.text ?? '';
      const key: Expression = { is: 'value', value: name };
      [tree, at] = [{ is: 'member', of: tree, key }, at + 2];
    } else if (isMark(tokens, at, '[')) {
      const [key, end] = choice(tokens, at + 1);
      [tree, at] = [{ is: 'member', of: tree, key }, after(tokens, end, ']')];
    } else if (isMark(tokens, at, '(')) {
      const [given, end] = listOf(tokens, at + 1);
      [tree, at] = [{ is: 'call', name: nameOf(tree), given }, end];
    } else return [tree, at];
  }
}

function first(tokens: readonly Token[], from: number): Read {
  const now = tokens[from];
  if (isMark(tokens, from, '(')) {
    const [tree, at] = choice(tokens, from + 1);
    return [tree, after(tokens, at, ')')];
  }
  if (now?.kind === 'number') return [{ is: 'value', value: Number(now.text) }, from + 1];
  if (now?.kind === 'text') return [{ is: 'value', value: now.text }, from + 1];
  if (now?.kind !== 'name') throw new Error(`"${now?.text ?? ''}" begins nothing`);
  if (now.text.startsWith('@')) return [{ is: 'resource', name: now.text.slice(1) }, from + 1];
  const literals: { readonly [word: string]: unknown } = { true: true, false: false, null: null };
  if (Object.hasOwn(literals, now.text)) return [{ is: 'value', value: literals[now.text] }, from + 1];
  return [{ is: 'name', name: now.text }, from + 1];
}

function listOf(tokens: readonly Token[], from: number): readonly [readonly Expression[], number] {
  const given: Expression[] = [];
  let at = from;
  while (!isMark(tokens, at, ')')) {
    const [one, end] = choice(tokens, at);
    given.push(one);
    at = isMark(tokens, end, ',') ? end + 1 : end;
  }
  return [given, at + 1];
}

function nameOf(tree: Expression): string {
  if (tree.is !== 'member' || tree.of.is !== 'name' || tree.key.is !== 'value')
    throw new Error('only named functions are called');
  return `${tree.of.name}.${String(tree.key.value)}`;
}
