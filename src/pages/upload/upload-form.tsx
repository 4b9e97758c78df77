import type { Measure } from "../../ledger/measure";
import { FieldControl } from "../forms/field-control";
import { pathOf } from "../forms/measure-form";
import { emptyForm } from "../forms/read-form";
import type { Reader } from "../reader";
import { FaultList } from "./fault-list";
import { samplePath } from "./sample";
import { templateAddress } from "./template";
import { MEASURES_WITH_TEMPLATE } from "./template-rows";
import { uploadFor } from "./upload-forms";
import type { UploadView } from "./upload-view";

/** The empty upload form of a measure, folded away below the one to fill in; nothing where the measure has none. */
export function FoldedUpload({ reader, measure, origin }: { reader: Reader; measure: Measure; origin: string }) {
  const upload = uploadFor(measure);
  if (upload === undefined) return null;
  return (
    <details>
      <summary>{reader.in("pageUpload", "summary")}</summary>
      <UploadForm view={{ reader, upload, filled: emptyForm(upload.form), faults: [], origin }} />
    </details>
  );
}

/** A file, what holds for all its rows, and which columns it may have. */
export function UploadForm({ view }: { view: UploadView }) {
  const { reader, upload, filled, faults } = view;
  const { form, manual, sample } = upload;
  const template = MEASURES_WITH_TEMPLATE.find((each) => each === manual.id);
  const id = `${form.idPrefix}-file`;
  const wrong = faults.length > 0;
  return (
    <form action={reader.href(pathOf(manual))} method="post" enctype="multipart/form-data" novalidate>
      <p id={`${id}-help`}>
        {reader.in("pageUpload", "intro")}{" "}
        {template === undefined
          ? ""
          : (["xlsx", "csv"] as const).map((form) => (
              <>
                <a href={templateAddress(template, form, reader)} download>
                  {reader.in("pageUpload", "template", { form: form === "xlsx" ? "Excel" : "CSV" })}
                </a>{" "}
              </>
            ))}
        <a href={samplePath(sample)} download>
          {reader.in("pageUpload", "sample")}
        </a>
      </p>
      <div class="fields">
        <div class={wrong ? "field wrong" : "field"}>
          <label for={id}>{reader.in("pageUpload", "file")}</label>
          <input
            id={id}
            name="file"
            type="file"
            accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
            aria-invalid={wrong ? "true" : undefined}
            aria-describedby={`${wrong ? `${id}-error ` : ""}${id}-help`}
          />
        </div>
        {form.fields
          .filter(({ beside }) => !beside)
          .map((field) => (
            <FieldControl view={{ reader, filled, assumptions: [] }} field={field} />
          ))}
      </div>
      {wrong ? <FaultList view={view} id={`${id}-error`} /> : ""}
      <button type="submit">{reader.in("pageUpload", "submit")}</button>
    </form>
  );
}
