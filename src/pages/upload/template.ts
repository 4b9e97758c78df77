import { writeXlsx } from "hucre/xlsx";
import type { Column } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import { csvText, dialectIn } from "../../formats/csv";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "../../formats/media-types";
import { answerBytes, PUBLIC_FOR_AN_HOUR } from "../../http/answer";
import type { AppContext } from "../../http/environment";
import { ProblemError } from "../../http/problem";
import { columnLabel } from "../inventory/column-label";
import { addressOf, type Reader, readerOf } from "../reader";
import { MEASURES_WITH_TEMPLATE, TEMPLATE_ROWS, type TemplateMeasure } from "./template-rows";

const TEMPLATES = "/templates/";
export const TEMPLATE_PATH = `${TEMPLATES}:name`;

/** The zip format's own epoch: the same template has the same bytes whenever it is asked for. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));
/** A list of choices in a cell is one text of at most so many characters, parted by commas. */
const MOST_LIST_CHARACTERS = 250;
const ROWS_WITH_LISTS = 1000;

export type TemplateForm = "xlsx" | "csv";

export function templateAddress(measure: TemplateMeasure, form: TemplateForm, { language }: Reader): string {
  return addressOf(`${TEMPLATES}${measure}.${form}`, { lang: language });
}

/** An inventory to fill in, with headings, words and numbers of the reader's language, and a few rows that show how. */
export async function serveTemplate(c: AppContext): Promise<Response> {
  const [, id = "", form = ""] = /^(.+)\.(xlsx|csv)$/.exec(c.req.param("name") ?? "") ?? [];
  const measure = MEASURES_WITH_TEMPLATE.find((each) => each === id);
  if (measure === undefined) throw new ProblemError("not-found", "noSuchPath");
  const reader = readerOf(c.get("language"));
  const isWorkbook = form === "xlsx";
  return answerBytes(c, isWorkbook ? await templateWorkbook(measure, reader) : templateText(measure, reader), {
    mediaType: isWorkbook ? WORKBOOK_MEDIA_TYPE : `${CSV_MEDIA_TYPE}; charset=utf-8`,
    cacheControl: PUBLIC_FOR_AN_HOUR,
    headers: { "content-disposition": `attachment; filename="${measure}-${reader.language}.${form}"` },
  });
}

function templateText(measure: TemplateMeasure, reader: Reader): string {
  const { headings, rows } = templateOf(measure, reader);
  return csvText(headings, rows, dialectIn(reader.language));
}

function templateWorkbook(measure: TemplateMeasure, reader: Reader): Promise<Uint8Array> {
  const { headings, rows, lists } = templateOf(measure, reader);
  const dataValidations = lists.flatMap((values, index) =>
    values.length === 0 || values.join(",").length > MOST_LIST_CHARACTERS || values.some((value) => value.includes(","))
      ? []
      : [{ type: "list" as const, values, range: rangeOf(index), showErrorMessage: false, allowBlank: true }],
  );
  const columns = headings.map((heading) => ({ width: Math.max(12, heading.length * 1.2) }));
  const sheets = [{ name: "PJU-AC", rows: [[...headings], ...rows.map((row) => [...row])], columns, dataValidations }];
  return writeXlsx({ sheets, properties: { creator: "jcm-planner", created: NO_TIME, modified: NO_TIME } });
}

function templateOf(measure: TemplateMeasure, reader: Reader) {
  const { columns: names, rows } = TEMPLATE_ROWS[measure];
  const columns = names.map((name) => BATCH_MEASURES[measure].columns.find((each) => each.name === name) as Column);
  const wordOf = (column: Column, code: string) => wordFor(column, code, measure, reader);
  return {
    headings: columns.map(({ name }) => columnLabel(name, measure, reader)),
    rows: rows.map((row) =>
      row.map((cell, index) => (typeof cell === "string" ? wordOf(columns[index] as Column, cell) : cell)),
    ),
    lists: columns.map((column) => (column.choices ?? []).map((code) => wordOf(column, code))),
  };
}

/** A code of a choice in words; what has none stands as it is. */
function wordFor({ name, choices = [] }: Column, cell: string, measure: TemplateMeasure, reader: Reader): string {
  const key = `${BATCH_MEASURES[measure].words.labelOf(name)}.${cell}`;
  const word = reader.named("pageOptions", key);
  return choices.includes(cell) && word !== key ? word : cell;
}

function rangeOf(index: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + index);
  return `${letter}2:${letter}${ROWS_WITH_LISTS}`;
}
