// How catalogues are written for the bundle: the first as it is; in the others a group that has the keys of the first,
// in its order, is a list of its texts. So the keys are there once.

type Group = Readonly<Record<string, unknown>>;
type Catalogue = Readonly<Record<string, Group | readonly unknown[]>>;

/** One line of JSON a catalogue; the first gives the keys. */
export function writeCatalogues(catalogues: readonly Readonly<Record<string, Group>>[]): string {
  const [first = {}, ...others] = catalogues;
  const written = others.map((other) =>
    mapGroups(other, (group, name) => withoutKeys(group as Group, first[name] ?? {})),
  );
  return [first, ...written].map((catalogue) => JSON.stringify(catalogue)).join("\n");
}

/** One catalogue from its line; the first is read without another, the others with it. */
export function readCatalogue(line: string, first: Catalogue = {}): Catalogue {
  const catalogue = JSON.parse(line) as Catalogue;
  return mapGroups(catalogue, (group, name) => (Array.isArray(group) ? withKeys(group, first[name] ?? {}) : group));
}

function mapGroups(
  catalogue: Catalogue,
  change: (group: Catalogue[string], name: string) => Catalogue[string],
): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([name, group]) => [name, change(group, name)]));
}

function withoutKeys(group: Group, first: Group): Group | readonly unknown[] {
  const keys = Object.keys(first);
  const flat = keys.every((key) => typeof group[key] === "string");
  return flat && keys.length === Object.keys(group).length ? keys.map((key) => group[key]) : group;
}

function withKeys(texts: readonly unknown[], first: object): Group {
  return Object.fromEntries(Object.keys(first).map((key, index) => [key, texts[index]]));
}
