import type { FilledForm, Query } from "../forms/read-form";
import type { Reader } from "../reader";
import type { Fault } from "./fault";
import type { UploadDefinition } from "./upload-forms";

/** An upload form as it is shown, and what was wrong with the file sent before. */
export interface UploadView {
  readonly reader: Reader;
  readonly upload: UploadDefinition;
  readonly filled: FilledForm;
  readonly faults: readonly Fault[];
  readonly origin: string;
  /** What is sent along. */
  readonly kept?: Query;
}
