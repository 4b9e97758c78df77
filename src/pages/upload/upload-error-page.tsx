import { pathOf } from "../forms/measure-form";
import type { FilledForm } from "../forms/read-form";
import { LeftOutSection } from "../inventory/file-notes";
import type { Inventory } from "../inventory/inventory";
import { Layout } from "../layout";
import { answerPage, type PageContext } from "../page-context";
import type { Fault } from "./fault";
import { UploadForm } from "./upload-form";
import type { UploadDefinition } from "./upload-forms";

interface UploadError {
  readonly filled: FilledForm;
  readonly faults: readonly Fault[];
  /** What was read all the same: its rows have the reasons. */
  readonly inventory?: Inventory;
}

/** The upload form with what is wrong, beside the file or the field it is about. */
export function uploadErrorPage(
  { c, reader, origin, path }: PageContext,
  upload: UploadDefinition,
  { filled, faults, inventory }: UploadError,
  status: 413 | 422 | 429 = 422,
) {
  const title = reader.in("pageResult", `title.${upload.form.id}`);
  const wrong = faults.length + Object.keys(filled.errors).length;
  return answerPage(
    c,
    <Layout reader={reader} title={title} description={reader.say("description")} origin={origin} path={path}>
      <h1>{title}</h1>
      <div class="errors" role="alert">
        <p>{reader.say("errors", { count: wrong })}</p>
      </div>
      <UploadForm view={{ reader, upload, filled, faults, origin }} />
      {inventory === undefined ? "" : <LeftOutSection inventory={inventory} reader={reader} level="h2" open />}
      <p class="preset">
        <a href={reader.href(pathOf(upload.manual))}>{reader.in("pageUpload", "toForm")}</a>
      </p>
    </Layout>,
    status,
  );
}
