import { pathOf } from "../forms/measure-form";
import { emptyForm } from "../forms/read-form";
import { Layout } from "../layout";
import type { PageContext } from "../page-context";
import { UploadForm } from "../upload/upload-form";
import type { UploadDefinition } from "../upload/upload-forms";
import type { PackFault } from "./packed";

interface LinkFaultProps {
  readonly context: PageContext;
  readonly upload: UploadDefinition;
  readonly fault: PackFault;
}

/** A link whose inventory cannot be opened, and how to come by the result all the same. */
export function LinkFaultPage({ context: { reader, origin, path }, upload, fault }: LinkFaultProps) {
  const title = reader.in("pageResult", `title.${upload.manual.id}`);
  return (
    <Layout reader={reader} title={title} description={reader.say("description")} origin={origin} path={path}>
      <h1>{title}</h1>
      <div class="errors" role="alert">
        <p>{reader.in("pageInventory", `link.${fault}`)}</p>
      </div>
      <UploadForm view={{ reader, upload, filled: emptyForm(upload.form), faults: [], origin }} />
      <p class="preset">
        <a href={reader.href(pathOf(upload.manual))}>{reader.in("pageUpload", "toForm")}</a>
      </p>
    </Layout>
  );
}
