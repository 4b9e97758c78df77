import type { Reader } from "../reader";
import { FaultList } from "./fault-list";
import { FILE_FIELD } from "./read-upload";
import { samplePath } from "./sample";
import { templateAddress } from "./template";
import { MEASURES_WITH_TEMPLATE } from "./template-rows";
import type { UploadDefinition } from "./upload-forms";
import type { UploadView } from "./upload-view";

interface FileFieldProps {
  readonly view: Omit<UploadView, "filled">;
  /** Name of the field. */
  readonly name?: string;
  readonly required?: boolean;
}

/** Chooses the file of an inventory; what is wrong with the one sent before stands below it. */
export function FileField({ view, name = FILE_FIELD, required = false }: FileFieldProps) {
  const { reader, upload, faults } = view;
  const id = fileIdOf(upload);
  const wrong = faults.length > 0;
  return (
    <div class={wrong ? "field wrong" : "field"}>
      <label for={id}>{reader.in("pageUpload", "file")}</label>
      <input
        id={id}
        name={name}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        required={required}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={`${wrong ? `${id}-error ` : ""}${id}-help`}
      />
    </div>
  );
}

/** Which files are taken, and files to begin with. */
export function FileHelp({ reader, upload }: { reader: Reader; upload: UploadDefinition }) {
  const template = MEASURES_WITH_TEMPLATE.find((each) => each === upload.manual.id);
  return (
    <p id={`${fileIdOf(upload)}-help`}>
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
      <a href={samplePath(upload.sample)} download>
        {reader.in("pageUpload", "sample")}
      </a>
    </p>
  );
}

/** What is wrong with the file sent before. */
export function FileFaults({ view }: Pick<FileFieldProps, "view">) {
  return view.faults.length === 0 ? null : <FaultList view={view} id={`${fileIdOf(view.upload)}-error`} />;
}

function fileIdOf({ form }: UploadDefinition): string {
  return `${form.idPrefix}-file`;
}
