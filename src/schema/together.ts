/** Fields that are stated: one by its name, or several together; a dot leads into the object a field holds. */
type Fields = string | readonly string[];
type Pair = readonly [one: Fields, other: Fields];

interface Together {
  /** One of the two, and not both. */
  readonly exactlyOne?: Pair;
  /** One of these, or more. */
  readonly atLeastOne?: readonly Fields[];
  /** One of each two, or none. */
  readonly notBoth?: readonly Pair[];
  /** Fields that mean nothing without another one. */
  readonly needing?: Readonly<Record<string, string>>;
  /** What holds where a field is stated. */
  readonly with?: Readonly<Record<string, Together>>;
}

/**
 * Which fields of an object go together, in the words of JSON Schema 2020-12, for the document; the measures judge it with
 * texts of their own. `oneOf` and `anyOf` would say it too, but generators of clients make unions of them.
 */
export function together(rules: Together): object {
  const { exactlyOne, atLeastOne = exactlyOne, notBoth = [], needing = {} } = rules;
  const pairs = [...(exactlyOne === undefined ? [] : [exactlyOne]), ...notBoth].flatMap(([one, other]) =>
    eachOf(one).flatMap((field) => eachOf(other).map((another) => stated([field, another]))),
  );
  const needed = Object.entries(needing).map(([field, other]) => [field, [other]]);
  const conditional = Object.entries(rules.with ?? {}).map(([field, inner]) => [field, together(inner)]);
  return {
    ...(pairs.length > 0 && { not: pairs.length === 1 ? pairs[0] : { anyOf: pairs } }),
    ...(atLeastOne !== undefined && oneOrMore(atLeastOne)),
    ...(needed.length > 0 && { dependentRequired: Object.fromEntries(needed) }),
    ...(conditional.length > 0 && { dependentSchemas: Object.fromEntries(conditional) }),
  };
}

function eachOf(fields: Fields): readonly string[] {
  return typeof fields === "string" ? [fields] : fields;
}

function oneOrMore([first, second, ...others]: readonly Fields[]): object {
  if (first === undefined || second === undefined) return stated(eachOf(first ?? []));
  return {
    if: stated(eachOf(first)),
    else: others.length > 0 ? oneOrMore([second, ...others]) : stated(eachOf(second)),
  };
}

function stated(fields: readonly string[]): object {
  const inner = fields.flatMap((field) => {
    const [outer = "", ...path] = field.split(".");
    return path.length === 0 ? [] : [[outer, stated([path.join(".")])]];
  });
  return {
    required: fields.map((field) => field.split(".")[0]),
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) }),
  };
}
