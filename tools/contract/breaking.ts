/** The parts of a document that are compared. */
export type Node = { readonly [name: string]: unknown };

/** What a client sends must stay accepted; what it receives must stay there. */
type Direction = "request" | "answer";

/**
 * What of the earlier document a client may rely on and the later one has no more: removed paths, operations, media
 * types, fields and listed values, changed types, newly required inputs, and bounds drawn closer around inputs.
 */
export function breakingChanges(before: Node, after: Node): string[] {
  const found: string[] = [];
  const compare = new Comparison(before, after, found);
  for (const [path, item] of Object.entries(nodeOf(before.paths))) {
    for (const [method, operation] of Object.entries(nodeOf(item))) {
      const later = nodeOf(nodeOf(after.paths)[path])[method];
      const place = `${method.toUpperCase()} ${path}`;
      if (later === undefined) found.push(`${place} is removed`);
      else compare.operations(place, nodeOf(operation), nodeOf(later));
    }
  }
  return found;
}

class Comparison {
  readonly #before: Node;
  readonly #after: Node;
  readonly #found: string[];
  readonly #seen = new Set<string>();

  constructor(before: Node, after: Node, found: string[]) {
    this.#before = before;
    this.#after = after;
    this.#found = found;
  }

  operations(place: string, before: Node, after: Node): void {
    if (before.operationId !== after.operationId)
      this.#found.push(`${place}: operationId ${before.operationId} is renamed`);
    this.#parameters(place, listOf(before.parameters), listOf(after.parameters));
    const [body, laterBody] = [nodeOf(before.requestBody), nodeOf(after.requestBody)];
    if (laterBody.required === true && body.required !== true) this.#found.push(`${place}: a body is newly required`);
    this.#contents(`${place} body`, nodeOf(body.content), nodeOf(laterBody.content), "request");
    for (const [status, response] of Object.entries(nodeOf(before.responses))) {
      const later = nodeOf(after.responses)[status];
      if (later === undefined) {
        this.#found.push(`${place}: the answer ${status} is removed`);
        continue;
      }
      const [answer, laterAnswer] = [resolve(this.#before, nodeOf(response)), resolve(this.#after, nodeOf(later))];
      this.#contents(`${place} ${status}`, nodeOf(answer.content), nodeOf(laterAnswer.content), "answer");
    }
  }

  #parameters(place: string, before: readonly Node[], after: readonly Node[]): void {
    for (const parameter of before) {
      const later = after.find(({ name, in: where }) => name === parameter.name && where === parameter.in);
      if (later === undefined) this.#found.push(`${place}: the parameter ${parameter.name} is removed`);
      else this.schemas(`${place} ?${parameter.name}`, nodeOf(parameter.schema), nodeOf(later.schema), "request");
    }
    for (const { name, in: where, required } of after) {
      const earlier = before.find((parameter) => parameter.name === name && parameter.in === where);
      if (required === true && earlier?.required !== true)
        this.#found.push(`${place}: the parameter ${name} is newly required`);
    }
  }

  #contents(place: string, before: Node, after: Node, direction: Direction): void {
    for (const [mediaType, media] of Object.entries(before)) {
      if (after[mediaType] === undefined) this.#found.push(`${place}: ${mediaType} is removed`);
      else this.schemas(place, nodeOf(nodeOf(media).schema), nodeOf(nodeOf(after[mediaType]).schema), direction);
    }
  }

  schemas(place: string, beforeReference: Node, afterReference: Node, direction: Direction): void {
    // A component is compared once for each direction, however often it is referred to; that also ends recursion.
    const pair = `${direction} ${beforeReference.$ref} ${afterReference.$ref}`;
    if (beforeReference.$ref !== undefined && this.#seen.has(pair)) return;
    this.#seen.add(pair);
    const before = resolve(this.#before, beforeReference);
    const after = resolve(this.#after, afterReference);
    if (typesOf(before) !== typesOf(after)) {
      this.#found.push(`${place}: the type ${typesOf(before)} becomes ${typesOf(after)}`);
      return;
    }
    this.#values(place, before, after, direction);
    this.#fields(place, before, after, direction);
    if (direction === "request") this.#bounds(place, before, after);
    if (before.items !== undefined) this.schemas(`${place}[]`, nodeOf(before.items), nodeOf(after.items), direction);
    this.#forms(place, before, after, direction);
  }

  #values(place: string, before: Node, after: Node, direction: Direction): void {
    const [values, later] = [valuesOf(before), valuesOf(after)];
    for (const value of values ?? []) {
      if (later !== undefined && !later.includes(value))
        this.#found.push(`${place}: the value ${JSON.stringify(value)} is removed`);
    }
    if (values === undefined && later !== undefined && direction === "request") {
      this.#found.push(`${place}: only listed values are accepted any more`);
    }
  }

  #fields(place: string, before: Node, after: Node, direction: Direction): void {
    const [fields, later] = [nodeOf(before.properties), nodeOf(after.properties)];
    const [required, laterRequired] = [listOf<string>(before.required), listOf<string>(after.required)];
    for (const [name, field] of Object.entries(fields)) {
      if (later[name] === undefined) this.#found.push(`${place}.${name} is removed`);
      else this.schemas(`${place}.${name}`, nodeOf(field), nodeOf(later[name]), direction);
    }
    if (direction === "request") {
      for (const name of laterRequired)
        if (!required.includes(name)) this.#found.push(`${place}.${name} is newly required`);
    } else {
      for (const name of required) {
        if (later[name] !== undefined && !laterRequired.includes(name))
          this.#found.push(`${place}.${name} is no longer always there`);
      }
    }
  }

  #bounds(place: string, before: Node, after: Node): void {
    for (const name of ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]) {
      if (numberOf(after[name], Number.NEGATIVE_INFINITY) > numberOf(before[name], Number.NEGATIVE_INFINITY)) {
        this.#found.push(`${place}: ${name} is raised to ${after[name]}`);
      }
    }
    for (const name of ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]) {
      if (numberOf(after[name], Number.POSITIVE_INFINITY) < numberOf(before[name], Number.POSITIVE_INFINITY)) {
        this.#found.push(`${place}: ${name} is lowered to ${after[name]}`);
      }
    }
    if (after.pattern !== undefined && after.pattern !== before.pattern)
      this.#found.push(`${place}: the pattern is changed`);
  }

  /** Forms of a union are told apart by the component they name, else by their place. */
  #forms(place: string, before: Node, after: Node, direction: Direction): void {
    const later = formsOf(after);
    for (const [name, form] of formsOf(before)) {
      const kept = later.get(name);
      if (kept === undefined) this.#found.push(`${place}: the form ${name} is removed`);
      else this.schemas(place, form, kept, direction);
    }
  }
}

function formsOf(schema: Node): Map<string, Node> {
  const forms = listOf<Node>(schema.oneOf ?? schema.anyOf ?? schema.allOf);
  return new Map(forms.map((form, index) => [String(form.$ref ?? index).replace("#/components/schemas/", ""), form]));
}

function valuesOf(schema: Node): readonly unknown[] | undefined {
  return schema.const === undefined ? (schema.enum as readonly unknown[] | undefined) : [schema.const];
}

function typesOf(schema: Node): string {
  return Array.isArray(schema.type) ? [...schema.type].sort().join("|") : String(schema.type);
}

function resolve(document: Node, schema: Node): Node {
  if (typeof schema.$ref !== "string") return schema;
  return nodeOf(
    schema.$ref
      .slice(2)
      .split("/")
      .reduce<unknown>((at, part) => nodeOf(at)[part], document),
  );
}

function nodeOf(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

function listOf<Item = Node>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
