import type { Language } from "../../i18n/language";
import { type MessageKey, type MessageParameters, translate } from "../../i18n/message";

/** One thing wrong with an upload. */
export interface Fault {
  /** Counted from 1; absent where the header or the whole file is meant. */
  readonly line?: number;
  /** As the header names it, or should. */
  readonly column?: string;
  readonly text: string;
  /** Whether the batch of the API would take the file. */
  readonly batchTakesIt?: true;
}

/** More of them help nobody; reading ends with the last one shown. */
export const FAULTS_SHOWN = 20;

/** A fault in the words of the catalogue. */
export function faultOf(language: Language, key: MessageKey<"pageUpload">, parameters?: MessageParameters): Fault {
  return { text: translate(language, "pageUpload", key, parameters) };
}
