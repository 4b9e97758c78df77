/** A street-light inventory as people keep it in a spreadsheet: a row a street, the formulas of the method beside it. */
export interface StreetSheet {
  readonly symbols: readonly string[];
  /** For each row the number or the formula of each symbol. */
  readonly rows: readonly (readonly (number | string)[])[];
}

/** A line of a calculation as an answer has it. */
export interface CalculationLine {
  readonly symbol: string;
  readonly value: number;
  readonly formula?: string;
}

/** The values of a street that its row states; what else the method needs is the same for all. */
export interface Street {
  readonly n: number;
  readonly P_BAU: number;
  readonly P_PJ: number;
}

const NAME = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*/g;

/** The formulas of a calculation in every row, with the street's own values in place of the example's. */
export function streetSheet(lines: readonly CalculationLine[], streets: readonly Street[]): StreetSheet {
  const columnOf = new Map(lines.map(({ symbol }, index) => [symbol, letterOf(index)]));
  const rows = streets.map((street, index) => {
    const stated: Readonly<Record<string, number>> = { ...street };
    return lines.map(({ symbol, value, formula }) => {
      if (formula === undefined) return stated[symbol] ?? value;
      return `=${formula.replace(NAME, (name) => (columnOf.has(name) ? `${columnOf.get(name)}${index + 1}` : name))}`;
    });
  });
  return { symbols: lines.map(({ symbol }) => symbol), rows };
}

export function letterOf(column: number): string {
  const rest = column % 26;
  return (column < 26 ? "" : letterOf((column - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}

/** The sheet as a flat OpenDocument file: formulas without values, so that whoever opens it has to compute them. */
export function flatOpenDocument({ rows }: StreetSheet): string {
  const cell = (content: number | string) =>
    typeof content === "number"
      ? `<table:table-cell office:value-type="float" office:value="${content}"/>`
      : `<table:table-cell table:formula="of:=${content.slice(1).replace(/\b[A-Z]+\d+\b/g, "[.$&]")}"/>`;
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Streets">${body}</table:table></office:spreadsheet></office:body></office:document>
`;
}
