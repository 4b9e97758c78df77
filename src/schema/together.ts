type Pair = readonly [one: string, other: string];

interface Together {
  /** One of the two, and not both. */
  readonly exactlyOne?: Pair;
  /** One of the two, or both. */
  readonly atLeastOne?: Pair;
  /** One of each two, or none. */
  readonly notBoth?: readonly Pair[];
  /** Fields that mean nothing without another one. */
  readonly needing?: Readonly<Record<string, string>>;
}

/**
 * Which fields of an object go together, in the words of JSON Schema 2020-12, for the document; the measures judge it with
 * texts of their own. `oneOf` and `anyOf` would say it too, but generators of clients make unions of them.
 */
export function together({ exactlyOne, atLeastOne = exactlyOne, notBoth = [], needing = {} }: Together): object {
  const pairs = [...(exactlyOne === undefined ? [] : [exactlyOne]), ...notBoth].map((required) => ({ required }));
  const needed = Object.entries(needing).map(([field, other]) => [field, [other]]);
  return {
    ...(pairs.length > 0 && { not: pairs.length === 1 ? pairs[0] : { anyOf: pairs } }),
    ...(atLeastOne !== undefined && { if: { required: [atLeastOne[0]] }, else: { required: [atLeastOne[1]] } }),
    ...(needed.length > 0 && { dependentRequired: Object.fromEntries(needed) }),
  };
}
