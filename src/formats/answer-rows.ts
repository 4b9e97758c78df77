import type { Language } from "../i18n/language";
import { catalogues } from "../i18n/message";
import { unitOfField } from "./unit-of-field";

type Scalar = string | number | boolean | null;
type Node = Scalar | readonly Node[] | { readonly [name: string]: Node | undefined };
type Fields = { readonly [name: string]: Node | undefined };

/** One line of an answer laid out as a table: what it is, its value, and what it rests on. */
export interface AnswerRow {
  /** The top-level field of the answer, e.g. `annual`. */
  readonly section: string;
  /** Which member of the section: a group, a criterion, a step; empty where there is one only. */
  readonly item: string;
  /** The field, or the symbol of the calculation. */
  readonly name: string;
  /** Positions in the lists it stands in, outermost first. */
  readonly indexes: readonly number[];
  /** What it is, in the language of the reader. */
  readonly label: string;
  readonly value: Scalar;
  readonly unit: string;
  readonly formula: string;
  readonly origin: string;
  readonly confidence: string;
  readonly source: string;
  readonly url: string;
}

export const ANSWER_COLUMNS = [
  "section",
  "item",
  "name",
  "label",
  "value",
  "unit",
  "formula",
  "origin",
  "confidence",
  "source",
  "url",
] as const satisfies readonly Exclude<keyof AnswerRow, "indexes">[];

const PROVENANCE: ReadonlySet<string> = new Set(["source", "url", "confidence"]);

/** Any answer as rows, in its own order. A list gives its rows by item, a sum of money one row with its currency as unit. */
export function answerRows(answer: object, language: Language): AnswerRow[] {
  const labels = catalogues[language].fieldLabels as Readonly<Record<string, string>>;
  const labelOf = (field: string) => labels[field] ?? field;
  const rows: AnswerRow[] = [];
  const ofPeriod = "period" in answer;
  for (const [section, node] of Object.entries(answer as Fields)) {
    if (section === PINNED_REQUEST) continue;
    if (section === "assumptions" || section === "calculation") {
      for (const line of node as readonly Fields[]) rows.push(quantityRow(section, line));
    } else if (section === "warnings") {
      for (const warning of node as readonly Fields[]) rows.push(warningRow(warning));
    } else if (isObject(node) || isList(node)) {
      walk({ section, ofPeriod, labelOf, rows }, node, [], TOP, NO_PROVENANCE);
    } else if (node !== undefined) {
      rows.push({ ...EMPTY_ROW, section: "answer", name: section, label: labelOf(section), value: node });
    }
  }
  return rows;
}

/** A changed request is there to be sent; its changes are in the table. */
const REQUEST = "request";
const PINNED_REQUEST = "pinnedRequest";

const EMPTY_ROW = {
  item: "",
  indexes: [] as readonly number[],
  unit: "",
  formula: "",
  origin: "",
  confidence: "",
  source: "",
  url: "",
};

type Provenance = Pick<AnswerRow, "confidence" | "source" | "url">;
const NO_PROVENANCE: Provenance = { confidence: "", source: "", url: "" };

interface Writer {
  readonly section: string;
  readonly ofPeriod: boolean;
  readonly labelOf: (field: string) => string;
  readonly rows: AnswerRow[];
}

/** Which members of which lists something stands in. */
interface Member {
  readonly item: string;
  readonly indexes: readonly number[];
}
const TOP: Member = { item: "", indexes: [] };

function walk(writer: Writer, node: Node, path: readonly string[], member: Member, above: Provenance): void {
  if (isList(node)) {
    for (const [index, each] of node.entries()) {
      const own: Member = { item: itemName(each, index, member.item), indexes: [...member.indexes, index] };
      walk(writer, each, path, own, above);
    }
    return;
  }
  if (!isObject(node)) {
    put(writer, path, member, node, unitOfField({ section: writer.section, path, ofPeriod: writer.ofPeriod }), above);
    return;
  }
  const provenance = provenanceOf(node) ?? above;
  if (isMoney(node)) {
    put(writer, path, member, node.amount as number, node.currency as string, provenance);
    return;
  }
  for (const [field, below] of Object.entries(node)) {
    if (below === undefined || PROVENANCE.has(field) || field === REQUEST) continue;
    walk(writer, below, [...path, field], member, provenance);
  }
}

function put(
  { section, labelOf, rows }: Writer,
  path: readonly string[],
  { item, indexes }: Member,
  value: Scalar,
  unit: string,
  from: Provenance,
) {
  const field = path.at(-1) ?? section;
  const shown = typeof value === "number" ? unit : "";
  rows.push({
    ...EMPTY_ROW,
    ...from,
    section,
    item,
    indexes,
    name: path.join(".") || section,
    label: labelOf(field),
    value,
    unit: shown,
  });
}

/** Members of a list are told apart by what names them in the answer, else by their number. */
function itemName(member: Node, index: number, above: string): string {
  const own = isObject(member)
    ? (member.name ??
      member.id ??
      member.orientation ??
      member.measure ??
      member.group ??
      member.criterion ??
      member.figure)
    : undefined;
  const name = typeof own === "string" ? own : String(index + 1);
  return above === "" ? name : `${above}/${name}`;
}

function quantityRow(section: string, line: Fields): AnswerRow {
  return {
    ...EMPTY_ROW,
    ...provenanceOf(line),
    section,
    item: text(line.name),
    name: text(line.symbol),
    label: text(line.label),
    value: (line.value ?? null) as Scalar,
    unit: text(line.unit),
    formula: text(line.formula),
    origin: text(line.origin),
  };
}

function warningRow({ code, message, pointer }: Fields): AnswerRow {
  return {
    ...EMPTY_ROW,
    section: "warnings",
    item: text(pointer),
    name: text(code),
    label: text(code),
    value: text(message),
  };
}

function provenanceOf({ source, url, confidence }: Fields): Provenance | undefined {
  if (typeof source !== "string") return undefined;
  return { source, url: text(url), confidence: text(confidence) };
}

const text = (node: Node | undefined): string => (typeof node === "string" ? node : "");
const isList = (node: Node | undefined): node is readonly Node[] => Array.isArray(node);
const isObject = (node: Node | undefined): node is Fields =>
  typeof node === "object" && node !== null && !Array.isArray(node);
const isMoney = (node: Fields): boolean => typeof node.amount === "number" && typeof node.currency === "string";
