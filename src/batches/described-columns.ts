import { pointerOf } from "../http/json-pointer";
import type { Language } from "../i18n/language";
import { catalogues } from "../i18n/message";
import { ANNUAL_FIGURES, type Figure, LIFETIME_FIGURES } from "../ledger/figures";
import type { Measure } from "../ledger/measure";
import { LINK_FORMS } from "../links/fields/all";
import type { Column } from "./columns";
import { BATCH_MEASURES } from "./measures";

/** The columns a table of a measure may have, as data. */
export function describedColumns(id: Measure, language: Language) {
  return BATCH_MEASURES[id].columns.map((column) => {
    const { name, path, required, choices, bounds = {} } = column;
    const title = titleOf(column, id, language);
    const [least, most] = column.type === "text" ? LENGTHS : NUMBERS;
    return {
      name,
      pointer: pointerOf(path),
      ...(title !== undefined && { title }),
      type: typeOf(column),
      required,
      ...(bounds.least !== undefined && { [least]: bounds.least }),
      ...(bounds.most !== undefined && { [most]: bounds.most }),
      ...(choices !== undefined && { choices: [...choices] }),
    };
  });
}

/** The same as a Table Schema, by which tools check a table before it is sent. */
export function tableSchemaFields(id: Measure, language: Language) {
  return describedColumns(id, language).map(
    ({ name, title, type, required, pointer: _ofJson, choices, ...bounds }) => ({
      name,
      ...(title !== undefined && { title }),
      type: type === "text" ? ("string" as const) : type,
      constraints: { required, ...bounds, ...(choices !== undefined && { enum: choices }) },
    }),
  );
}

/** The columns of a table of results. */
export function describedResults() {
  return [
    { name: "index", type: "integer" as const, unit: "1" },
    { name: "name", type: "text" as const },
    { name: "status", type: "integer" as const, unit: "1" },
    ...figuresOf("annual", ANNUAL_FIGURES),
    ...figuresOf("lifetime", LIFETIME_FIGURES),
    { name: "problem", type: "text" as const },
    { name: "errors", type: "text" as const },
  ];
}

const NUMBERS = ["minimum", "maximum"] as const;
const LENGTHS = ["minLength", "maxLength"] as const;

function typeOf({ type, whole }: Column) {
  return whole ? ("integer" as const) : type;
}

function figuresOf(section: string, figures: Readonly<Record<string, Figure>>) {
  return Object.entries(figures).map(([id, { unit }]) => ({
    name: `${section}.${id}`,
    type: "number" as const,
    unit,
  }));
}

function titleOf({ name, path }: Column, id: Measure, language: Language): string | undefined {
  const field = LINK_FORMS[id].fields.find((each) => each.path === path.join("."));
  const label = BATCH_MEASURES[id].words.labelOf(name) ?? field?.name;
  return label === undefined ? undefined : (catalogues[language].pageFields as Readonly<Record<string, string>>)[label];
}
