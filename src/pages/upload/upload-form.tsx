import type { Measure } from "../../ledger/measure";
import { FieldControl } from "../forms/field-control";
import { pathOf } from "../forms/measure-form";
import { emptyForm, type Query } from "../forms/read-form";
import type { Reader } from "../reader";
import { FileFaults, FileField, FileHelp } from "./file-field";
import { uploadFor } from "./upload-forms";
import type { UploadView } from "./upload-view";

interface FoldedUploadProps {
  readonly reader: Reader;
  readonly measure: Measure;
  readonly origin: string;
  /** What is sent along. */
  readonly kept?: Query;
}

/** The empty upload form of a measure, folded away below the one to fill in; nothing where the measure has none. */
export function FoldedUpload({ reader, measure, origin, kept = {} }: FoldedUploadProps) {
  const upload = uploadFor(measure);
  if (upload === undefined) return null;
  return (
    <details>
      <summary>{reader.in("pageUpload", "summary")}</summary>
      <UploadForm view={{ reader, upload, filled: emptyForm(upload.form), faults: [], origin, kept }} />
    </details>
  );
}

/** A file, what holds for all its rows, and which columns it may have. */
export function UploadForm({ view }: { view: UploadView }) {
  const { reader, upload, filled } = view;
  const { form, manual } = upload;
  return (
    <form action={reader.href(pathOf(manual))} method="post" enctype="multipart/form-data" novalidate>
      {Object.entries(view.kept ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <FileHelp reader={reader} upload={upload} />
      <div class="fields">
        <FileField view={view} required />
        {form.fields
          .filter(({ beside }) => !beside)
          .map((field) => (
            <FieldControl view={{ reader, filled, assumptions: [] }} field={field} />
          ))}
      </div>
      <FileFaults view={view} />
      <button type="submit">{reader.in("pageUpload", "submit")}</button>
    </form>
  );
}
