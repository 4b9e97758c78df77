// Read when the files of the Worker are laid out, and by tests; the Worker itself does not import it.
import { DETAILS } from "../estimates/detail-query";
import { LANGUAGES } from "../i18n/language";
import { type Document, type Node, referredName } from "./document";
import type { Tool } from "./tool";

/** Larger parts that several tools share are only named: an assistant reads every tool before it calls one. */
const MOST_CHARACTERS = 2_000;

const OPTIONS = {
  detail: {
    type: "string",
    enum: DETAILS,
    description: "`summary` (default) answers what decides; `full` with every assumption and line of the calculation.",
  },
  lang: { type: "string", enum: LANGUAGES, description: "Language of the texts in the answer." },
} as const;

/** Arguments with those that every tool takes. */
export function withOptions(schema: Node): Tool["inputSchema"] {
  return { ...schema, type: "object", properties: { ...(schema.properties as Node), ...OPTIONS } };
}

/** Turns bodies of the document into arguments of tools. */
export class ToolSchemas {
  readonly #components: Readonly<Record<string, Node>>;
  readonly #bodies: ReadonlySet<string>;
  readonly #shared: ReadonlySet<string>;
  /** What tools only name, whole. */
  readonly named = new Map<string, Node>();

  constructor({ components }: Document, bodies: readonly Node[]) {
    this.#components = plain(components.schemas) as Readonly<Record<string, Node>>;
    this.#bodies = new Set(bodies.map((body) => referredName(body) as string));
    const uses = [...this.#bodies].flatMap((body) => [...this.#partsOf(body)]);
    this.#shared = new Set(uses.filter((name, index) => uses.indexOf(name) < index));
  }

  /** The arguments of a tool that sends this body. */
  argumentsOf(body: Node): Tool["inputSchema"] {
    return withOptions(this.#closed(this.#asOneObject(this.#resolved(body)), (name) => this.#mention(name)));
  }

  #resolved(schema: Node): Node {
    return this.#components[referredName(schema) as string] ?? schema;
  }

  /** The components a body consists of; the body of another tool is described there. */
  #partsOf(body: string, found = new Set<string>()): Set<string> {
    const look = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const name = referredName(value as Node);
      if (name === undefined) Object.values(value).forEach(look);
      else if (!this.#bodies.has(name) && !found.has(name)) {
        found.add(name);
        look(this.#components[name]);
      }
    };
    look(this.#components[body]);
    return found;
  }

  /** Assistants may not be offered a choice at the top: one object with the fields of all. */
  #asOneObject({ oneOf, ...rest }: Node): Node {
    if (oneOf === undefined) return rest;
    const members = (oneOf as readonly Node[]).map((member) => this.#resolved(member));
    const names = [...new Set(members.flatMap(({ properties }) => Object.keys(properties as Node)))];
    const properties = names.map((name): [string, Node] => {
      const schemas = members.map((member) => (member.properties as Readonly<Record<string, Node | undefined>>)[name]);
      return [name, eitherOf(schemas.filter((schema) => schema !== undefined))];
    });
    const required = names.filter((name) => members.every((member) => (member.required as string[]).includes(name)));
    return { ...rest, properties: Object.fromEntries(properties), required, additionalProperties: false };
  }

  /** Instead of what is too large: what it is for, its fields, and where the rest can be read. */
  #mention(name: string): Node | undefined {
    const schema = this.#components[name] as Node;
    const whole = this.#closed(schema, () => undefined);
    if (!this.#bodies.has(name)) {
      if (!this.#shared.has(name) || JSON.stringify(whole).length <= MOST_CHARACTERS) return undefined;
    }
    this.named.set(name, whole);
    const { description = "", properties = {} } = this.#asOneObject(schema);
    const fields = Object.keys(properties as Node).join(", ");
    return {
      type: "object",
      description: `${description} Fields: ${fields}. JSON Schema: describe_part ${name}.`.trim(),
    };
  }

  /** A schema that holds what it refers to; `instead` may stand for a component. */
  #closed(schema: Node, instead: (name: string) => Node | undefined): Node {
    const definitions = new Map<string, unknown>();
    const close = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(close);
      if (typeof value !== "object" || value === null) return value;
      const name = referredName(value as Node);
      if (name === undefined) return mapValues(value, close);
      const other = instead(name);
      if (other !== undefined) return other;
      if (!definitions.has(name)) {
        definitions.set(name, undefined);
        definitions.set(name, close(this.#components[name]));
      }
      return { ...value, $ref: `#/$defs/${name}` };
    };
    const closed = close(schema) as Node;
    return definitions.size === 0 ? closed : { ...closed, $defs: Object.fromEntries(definitions) };
  }
}

/** A choice of one value each becomes a choice between the values. */
function eitherOf(schemas: readonly Node[]): Node {
  const [first, ...others] = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  if (others.length === 0) return first as Node;
  const values = schemas.map((schema) => (schema.enum as readonly unknown[] | undefined) ?? []);
  if (values.every(({ length }) => length > 0)) return { ...first, enum: [...new Set(values.flat())] };
  return { anyOf: [first, ...others] };
}

/** Without what JSON Schema has no use for. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const { example: _example, discriminator: _discriminator, format, ...rest } = value as Node;
  return mapValues(typeof format === "string" || format === undefined ? rest : { ...rest, format }, plain);
}

function mapValues(value: object, change: (part: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}
