import { date, referenceData } from "../../.bundled/edition.json";
import { version } from "../../package.json";

/** Which release answered, and with which reference data: what two answers must share to be compared. */
export interface Edition {
  readonly release: string;
  /** Content hash of the reference data, 12 hexadecimal digits; written by tools/worker/assets.ts. */
  readonly referenceData: string;
}

/** The day of the release, `2026-11-24`: the same request to the same edition gives the same file. */
export const EDITION_DATE = date;

export const EDITION: Edition = { release: version, referenceData };
