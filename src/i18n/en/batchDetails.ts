/** What is wrong with a row of a batch; part of the details of problems. */
export const batchDetails = {
  lineMalformedJson: "The line cannot be parsed as JSON.",
  lineInvalidEncoding: "The line is not valid UTF-8.",
  lineTooLong: "A line may have at most {limitBytes} bytes.",
  quoteOpen: "A quoted cell of this row is never closed. Write a quotation mark inside a quoted cell twice.",
  tooManyCells: "The row has {cells} cells, but the header names {columns} columns.",
  emptyBatch:
    "Send one request per line with Content-Type: application/x-ndjson, or a header and one row per request with Content-Type: text/csv.",
};
