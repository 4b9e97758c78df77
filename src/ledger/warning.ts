import type { MessageKey, MessageParameters } from "../i18n/message";

/** Something the reader should know about an answer that is otherwise good. Codes are stable; texts are translated. */
export interface Warning {
  readonly code: MessageKey<"warnings">;
  readonly parameters?: MessageParameters;
  /** JSON Pointer fragment to the input it is about. */
  readonly pointer?: string;
}
