/** The value of an expression, as APL reckons it. */
import { type Expression, parse } from './expression';

/** What names and resources stand for. A name that nobody gave is told, and is null: APL says nothing of it. */
export interface Scope {
  readonly find: (name: string) => { readonly value: unknown } | null;
  readonly resource: (name: string) => { readonly value: unknown } | null;
  readonly tell: (fault: string) => void;
}

const functions: { readonly [name: string]: (...given: readonly number[]) => number } = {
  'Math.min': Math.min,
  'Math.max': Math.max,
  'Math.floor': (n = NaN) => Math.floor(n),
  'Math.ceil': (n = NaN) => Math.ceil(n),
  'Math.round': (n = NaN) => Math.round(n),
  'Math.sqrt': (n = NaN) => Math.sqrt(n),
  'Math.sin': (n = NaN) => Math.sin(n),
  'Math.cos': (n = NaN) => Math.cos(n),
  'Math.clamp': (low = NaN, n = NaN, high = NaN) => Math.min(high, Math.max(low, n)),
};

/** A property as it stands in a document: text with expressions in it, a resource, or a value of its own. */
export function valueOf(property: unknown, scope: Scope): unknown {
  if (Array.isArray(property)) return property.map((one: unknown) => valueOf(one, scope));
  if (typeof property !== 'string') return property;
  if (/^@\w+$/.test(property)) return evaluate({ is: 'resource', name: property.slice(1) }, scope);
  const whole = /^\$\{([^{}]*)\}$/.exec(property)?.[1];
  if (whole !== undefined) return evaluate(parse(whole), scope);
  return property.replace(/\$\{([^{}]*)\}/g, (_, inner: string) => textOf(evaluate(parse(inner), scope)));
}

export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? '' : String(value);
}

function evaluate(tree: Expression, scope: Scope): unknown {
  switch (tree.is) {
    case 'value':
      return tree.value;
    case 'name':
      return given(scope.find(tree.name), tree.name, scope);
    case 'resource':
      return given(scope.resource(tree.name), `@${tree.name}`, scope);
    case 'member':
      return memberOf(evaluate(tree.of, scope), evaluate(tree.key, scope));
    case 'call':
      return called(
        tree.name,
        tree.given.map((one) => evaluate(one, scope)),
        scope,
      );
    case 'not':
      return !isTrue(evaluate(tree.of, scope));
    case 'minus':
      return -Number(evaluate(tree.of, scope));
    case 'choice':
      return evaluate(isTrue(evaluate(tree.when, scope)) ? tree.then : tree.otherwise, scope);
    case 'two':
      return twoOf(tree.by, tree.left, tree.right, scope);
  }
}

function given(found: { readonly value: unknown } | null, name: string, { tell }: Scope): unknown {
  if (found === null) tell(`nothing is called ${name}`);
  return found?.value ?? null;
}

/** Nothing has no members; what is left out of a list or an object is nothing. */
function memberOf(of: unknown, key: unknown): unknown {
  if (Array.isArray(of)) return key === 'length' ? of.length : ((of[Number(key)] as unknown) ?? null);
  if (typeof of !== 'object' || of === null) return null;
  return Object.hasOwn(of, String(key)) ? ((of as { readonly [name: string]: unknown })[String(key)] ?? null) : null;
}

function called(name: string, values: readonly unknown[], { tell }: Scope): unknown {
  if (name === 'String.length') return textOf(values[0]).length;
  const known = functions[name];
  if (known === undefined) tell(`there is no function ${name}`);
  return known?.(...values.map(Number)) ?? null;
}

export function isTrue(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== false && value !== 0 && value !== '' && !Number.isNaN(value)
  );
}

function twoOf(by: string, left: Expression, right: Expression, scope: Scope): unknown {
  const a = evaluate(left, scope);
  if (by === '&&') return isTrue(a) ? evaluate(right, scope) : a;
  if (by === '||') return isTrue(a) ? a : evaluate(right, scope);
  const b = evaluate(right, scope);
  if (by === '==') return a === b;
  if (by === '!=') return a !== b;
  if (by === '+' && (typeof a === 'string' || typeof b === 'string')) return textOf(a) + textOf(b);
  return reckoned(by, Number(a ?? NaN), Number(b ?? NaN));
}

function reckoned(by: string, a: number, b: number): unknown {
  switch (by) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}
