import { JSON_MEDIA_TYPE } from "../http/answer";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "./media-types";

/** Files a result can be taken along as, by the value of `format` in its address. */
export const FILE_TYPES = {
  json: JSON_MEDIA_TYPE,
  csv: CSV_MEDIA_TYPE,
  xlsx: WORKBOOK_MEDIA_TYPE,
} as const;

export type FileFormat = keyof typeof FILE_TYPES;
export const FILE_FORMATS = Object.keys(FILE_TYPES) as [FileFormat, ...FileFormat[]];

/** The media type of a format; undefined where none is asked for, or none of ours. */
export function fileTypeOf(format: string | undefined): string | undefined {
  return format !== undefined && Object.hasOwn(FILE_TYPES, format) ? FILE_TYPES[format as FileFormat] : undefined;
}
