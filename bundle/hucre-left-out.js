// Stands for the parts of hucre that write or read charts, pictures, pivot tables, comments and passwords. Our workbooks have
// none of them, and of a workbook we read such parts are dropped before it is opened (src/tables/workbook-parts.ts). What
// begins to need one of them fails here, and its line in wrangler.toml goes.
function leftOut() {
  throw new Error("This part of hucre is left out of the bundle: see [alias] in wrangler.toml");
}

/** Asked of every sheet; ours have no comments. */
export function writeComments(cells) {
  for (const { comment } of cells.values()) if (comment) leftOut();
}

export {
  leftOut as attachPivotCacheFields,
  leftOut as decryptAgile,
  leftOut as encryptAgile,
  leftOut as parseAppProperties,
  leftOut as parseChart,
  leftOut as parseCoreProperties,
  leftOut as parseCustomProperties,
  leftOut as parseComments,
  leftOut as parseExternalLink,
  leftOut as parsePersons,
  leftOut as parsePivotCacheDefinition,
  leftOut as parsePivotTable,
  leftOut as parseSlicerCache,
  leftOut as parseSlicers,
  leftOut as parseThreadedComments,
  leftOut as parseThemeColors,
  leftOut as parseTimelineCache,
  leftOut as parseTimelines,
  leftOut as resolvePivotSource,
  leftOut as writeChart,
  leftOut as writeDrawing,
  leftOut as writeFeaturePropertyBagXml,
  leftOut as writePivotTable,
  leftOut as writeTable,
};
