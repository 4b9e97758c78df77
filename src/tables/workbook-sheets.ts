/** A sheet of a workbook, in its order. */
export interface SheetPart {
  readonly index: number;
  readonly hidden: boolean;
  readonly xml: string;
}

const SHEET = /<(?:\w+:)?sheet\s([^<>]*)>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^<>]*)>/g;
const attribute = (name: string) => new RegExp(`\\b${name}=["']([^"']*)["']`);
const [TARGET, STATE, SHEET_RELATION, RELATION] = [
  attribute("Target"),
  attribute("state"),
  attribute("\\w+:id"),
  attribute("Id"),
];

/** The sheets of a workbook with their own text. */
export function sheetsOf(texts: ReadonlyMap<string, string>): SheetPart[] {
  const named = (pattern: RegExp) => [...texts].find(([name]) => pattern.test(name))?.[1] ?? "";
  const targets = new Map(
    [...named(/workbook\.xml\.rels$/i).matchAll(RELATIONSHIP)].map(([, attributes = ""]) => [
      RELATION.exec(attributes)?.[1],
      TARGET.exec(attributes)?.[1] ?? "",
    ]),
  );
  return [...named(/(?:^|\/)workbook\.xml$/i).matchAll(SHEET)].flatMap(([, attributes = ""], index) => {
    const target = targets.get(SHEET_RELATION.exec(attributes)?.[1])?.replace(/^.*\//, "");
    const [, xml] = [...texts].find(([name]) => target !== undefined && name.endsWith(`/worksheets/${target}`)) ?? [];
    return xml === undefined ? [] : [{ index, xml, hidden: /hidden/i.test(STATE.exec(attributes)?.[1] ?? "") }];
  });
}
