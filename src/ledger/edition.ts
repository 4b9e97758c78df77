import { referenceData } from "../../.bundled/edition.json";
import { version } from "../../package.json";

/** Which release answered, and with which reference data: what two answers must share to be compared. */
export interface Edition {
  readonly release: string;
  /** Content hash of the reference data, 12 hexadecimal digits; written by tools/worker/assets.ts. */
  readonly referenceData: string;
}

export const EDITION: Edition = { release: version, referenceData };
