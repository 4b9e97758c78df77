// Stands for the parts of hucre that write charts, pictures, pivot tables, tables and passwords. A workbook
// that begins to have one of them fails here, and its line in wrangler.toml goes.
function leftOut() {
  throw new Error("This part of hucre is left out of the bundle: see [alias] in wrangler.toml");
}

export {
  leftOut as encryptAgile,
  leftOut as resolvePivotSource,
  leftOut as writeChart,
  leftOut as writeDrawing,
  leftOut as writePivotTable,
  leftOut as writeTable,
};
