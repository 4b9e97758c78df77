/** What a batch says of its columns and settings. */
export const batches = {
  measure: "measure",
  nearest: "Did you mean {names}? There are: {known}.",
  list: "There are: {known}.",
  columnUnknown: "is not a column of this measure",
  columnUnknownHint:
    "Remove the column, or begin its name with # to have it passed over. The columns are listed in the API reference.",
  columnMisspeltHint: "Did you mean {nearest}? Begin the name with # to have the column passed over.",
  columnTwice: "names a column for the second time",
  fullNeedsNdjson: "detail=full does not fit into a CSV table",
  fullNeedsNdjsonHint: "Send Accept: application/x-ndjson, or leave detail out.",
};
