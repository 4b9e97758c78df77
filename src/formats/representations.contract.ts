import { answerCsv } from "./answer-csv";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "./media-types";

/** A few rows as they are written, to show the columns: a whole answer has a hundred. */
const CSV_EXAMPLE = answerCsv(
  {
    annual: { savedMwh: 744.6, reductionTco2: 647.802 },
    calculation: [{ symbol: "ER", label: "emission reductions", formula: "RE - PE", value: 647.802, unit: "tCO2/yr" }],
  },
  "en",
);

/** The other forms of a computed answer. */
export const FILE_REPRESENTATIONS = {
  /** One tidy table for a spreadsheet or a program (RFC 4180, UTF-8 with byte order mark). */
  [CSV_MEDIA_TYPE]: { example: CSV_EXAMPLE },
  /** A workbook that recalculates: inputs with their sources, the calculation as live formulas. */
  [WORKBOOK_MEDIA_TYPE]: { binary: true },
};
