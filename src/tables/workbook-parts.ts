import { archiveOf, directoryOf, type Packed, unpacked } from "../formats/archive";

/** The parts of a workbook that hold its tables; pictures, charts, comments and the rest are not read. */
const WANTED = [
  { name: /(?:^|\/)worksheets\/[^/]+\.xml$/i, mostBytes: 20 * 2 ** 20, mostElements: 2_000_000 },
  { name: /(?:^|\/)sharedStrings\.xml$/i, mostBytes: 8 * 2 ** 20, mostElements: 300_000 },
  { name: /(?:^|\/)styles\.xml$/i, mostBytes: 2 * 2 ** 20, mostElements: 40_000 },
  { name: /(?:^|\/)workbook\.xml$/i, mostBytes: 2 ** 20, mostElements: 20_000 },
  {
    name: /(?:^|\/)workbook\.xml\.rels$|^_rels\/\.rels$|^\[Content_Types\]\.xml$/i,
    mostBytes: 2 ** 20,
    mostElements: 20_000,
  },
] as const;

/** Unpacked, all parts together may have this much: some sixty thousand rows of ten cells. */
const MOST_BYTES = 24 * 2 ** 20;

export interface WorkbookParts {
  /** The workbook with the parts that are read, and no others. */
  readonly archive: Uint8Array;
  readonly texts: ReadonlyMap<string, string>;
}

/** Unpacks what is read of a workbook. How large it says to be is judged before, how large it is while it is unpacked. */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts | "notWorkbook" | "unpacksTooLarge"> {
  const wanted = (directoryOf(bytes) ?? []).flatMap((entry) => {
    const part = WANTED.find(({ name }) => name.test(entry.name));
    return part === undefined ? [] : [{ entry, part }];
  });
  if (!wanted.some(({ entry }) => /workbook\.xml$/i.test(entry.name))) return "notWorkbook";
  const total = wanted.reduce((sum, { entry }) => sum + entry.bytes, 0);
  if (total > MOST_BYTES || wanted.some(({ entry, part }) => entry.bytes > part.mostBytes)) return "unpacksTooLarge";
  if (new Set(wanted.map(({ entry }) => entry.name)).size < wanted.length) return "notWorkbook";
  const texts = new Map<string, string>();
  for (const { entry, part } of wanted) {
    const text = await textOf(bytes, entry);
    if (text === undefined) return "notWorkbook";
    if (elementsIn(text) > part.mostElements) return "unpacksTooLarge";
    texts.set(entry.name, text);
  }
  return {
    archive: archiveOf(
      bytes,
      wanted.map(({ entry }) => entry),
    ),
    texts,
  };
}

/** A part whose length is not what it says is left to no other reader either. */
async function textOf(bytes: Uint8Array, entry: Packed): Promise<string | undefined> {
  const part = await unpacked(bytes, entry);
  return part === undefined || part.length !== entry.bytes ? undefined : new TextDecoder().decode(part);
}

/** Each element of a part becomes an object of its reader, which weighs more than its text. */
function elementsIn(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) count++;
  return count;
}
