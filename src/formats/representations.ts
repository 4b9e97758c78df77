import type { Representation } from "../openapi/operation";
import { answerCsv } from "./answer-csv";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "./media-types";
import { answerWorkbook } from "./workbook/workbook";

/** The other forms of a computed answer. `fileName` is what a browser saves it as, without its ending. */
export function fileRepresentations(fileName: string): Readonly<Record<string, Representation<object>>> {
  return {
    [CSV_MEDIA_TYPE]: {
      description: "One tidy table for a spreadsheet or a program (RFC 4180, UTF-8 with byte order mark).",
      example: CSV_EXAMPLE,
      render: (answer, c) => answerCsv(answer, c.get("language")),
      headers: { "content-disposition": `attachment; filename="${fileName}.csv"` },
    },
    [WORKBOOK_MEDIA_TYPE]: {
      description: "A workbook that recalculates: inputs with their sources, the calculation as live formulas.",
      binary: true,
      render: (answer, c) => answerWorkbook(answer, c.get("language")),
      headers: { "content-disposition": `attachment; filename="${fileName}.xlsx"` },
    },
  };
}

/** A few rows as they are written, to show the columns: a whole answer has a hundred. */
const CSV_EXAMPLE = answerCsv(
  {
    annual: { savedMwh: 744.6, reductionTco2: 647.802 },
    calculation: [{ symbol: "ER", label: "emission reductions", formula: "RE - PE", value: 647.802, unit: "tCO2/yr" }],
  },
  "en",
);
