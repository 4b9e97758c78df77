export const CSV_MEDIA_TYPE = "text/csv";
export const NDJSON_MEDIA_TYPE = "application/x-ndjson";
export const WORKBOOK_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
