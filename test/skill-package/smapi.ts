import Ajv from 'ajv';
import spec from 'ask-smapi-model/spec.json';

interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly allOf?: readonly Shape[];
  readonly discriminator?: string;
  readonly 'x-discriminator-value'?: string;
}

// Amazon's definitions are plain JSON schemas; only the parts that are walked here are named.
const named: object = spec.definitions;
const definitions = named as Readonly<Record<string, Shape>>;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'smapi', definitions });

/** What is wrong with a document by Amazon's own definition of it, in sentences; keys that nobody defined included. */
export function faultsOf(definition: string, document: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` });
  validate(document);
  const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  return [...errors, ...unknownKeys(document, { $ref: `#/definitions/${definition}` }, '')];
}

function unknownKeys(value: unknown, shape: Shape, path: string): readonly string[] {
  const { properties = {}, additionalProperties, items } = resolved(kindOf(value, resolved(shape)));
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownKeys(item, items ?? {}, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const other = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const next = Object.hasOwn(properties, key) ? properties[key] : other;
    return next ? unknownKeys(inner, next, `${path}/${key}`) : [`${path} has no key ${key}`];
  });
}

function resolved(shape: Shape): Shape {
  const name = shape.$ref?.replace('#/definitions/', '');
  if (name !== undefined) return resolved(definitions[name] ?? {});
  const parts = (shape.allOf ?? []).map(resolved);
  return { ...shape, properties: Object.assign({}, ...parts.map((part) => part.properties ?? {}), shape.properties) };
}

/** The shape that a value's own type names, where there are several. */
function kindOf(value: unknown, shape: Shape): Shape {
  if (shape.discriminator === undefined || typeof value !== 'object' || value === null) return shape;
  const kind: unknown = Object.entries(value).find(([key]) => key === shape.discriminator)?.[1];
  return (
    Object.values(definitions).find((one) => one['x-discriminator-value'] === kind && one.allOf !== undefined) ?? shape
  );
}
