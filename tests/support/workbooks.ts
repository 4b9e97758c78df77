import { strToU8, zipSync } from "fflate";

/** A workbook written by hand, for what programs write and no library here would. */
export interface HandMade {
  /** Rows of `<sheetData>`. */
  readonly rows: string;
  /** After `<sheetData>`: merged cells and the like. */
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Attributes and elements of `<workbook>` before the sheets. */
  readonly properties?: string;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function partsOf({ rows, after = "", sharedStrings = "", styles = "", properties = "" }: HandMade) {
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook ${MAIN} xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="Lampu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet ${MAIN}><sheetData>${rows}</sheetData>${after}</worksheet>`,
    "xl/sharedStrings.xml": `${XML}<sst ${MAIN}>${sharedStrings}</sst>`,
    "xl/styles.xml": `${XML}<styleSheet ${MAIN}>${styles}</styleSheet>`,
  };
}

export function handMade(made: HandMade): Uint8Array {
  const parts = Object.entries(partsOf(made)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(parts), ...made.extra });
}

export const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const number = (place: string, value: number, style = "") => `<c r="${place}"${style}><v>${value}</v></c>`;
