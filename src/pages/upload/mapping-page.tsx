import type { Column } from "../../batches/columns";
import { BATCH_MEASURES } from "../../batches/measures";
import type { Query } from "../forms/read-form";
import { columnLabel } from "../inventory/column-label";
import { Layout } from "../layout";
import type { PageContext } from "../page-context";
import { FIELD } from "./file-answers";
import { MappingColumns, MappingWords } from "./mapping-tables";
import { MappingValues } from "./mapping-values";
import type { OpenQuestions } from "./read-inventory";
import type { UploadDefinition } from "./upload-forms";

interface MappingProps {
  readonly context: PageContext;
  readonly upload: UploadDefinition;
  readonly questions: OpenQuestions;
  /** What was answered before. */
  readonly fields: Query;
  /** What is sent along, the file itself among it. */
  readonly kept: Query;
  /** What says that it was asked. */
  readonly given?: string;
}

/** Asks what a file holds: one select for each column and word, its values beside it. The page holds the file meanwhile. */
export function MappingPage({ context, upload, questions, fields, kept, given = "yes" }: MappingProps) {
  const { reader, origin, path } = context;
  const title = reader.in("pageInventory", "mapping.title");
  const { missing, wrong, assigned, words } = questions;
  const measure = upload.form.id;
  const label = ({ name }: Column) => columnLabel(name, measure, reader);
  const asked = fields[FIELD.given] !== undefined;
  return (
    <Layout reader={reader} title={title} description={reader.say("description")} origin={origin} path={path}>
      <h1>{title}</h1>
      {asked && missing.length > 0 ? (
        <div class="errors" role="alert">
          <p>{reader.in("pageInventory", "mapping.missing", { names: reader.list(missing.map(label)) })}</p>
        </div>
      ) : (
        <p class="lead">{reader.in("pageInventory", "mapping.intro")}</p>
      )}
      <form action={reader.href(path)} method="post" enctype="multipart/form-data" class="mapping" novalidate>
        <MappingColumns reader={reader} measure={measure} assigned={assigned} choices={choicesOf(upload)} />
        <MappingWords reader={reader} measure={measure} words={words} fields={fields} />
        <MappingValues reader={reader} measure={measure} questions={questions} fields={fields} wrong={wrong} />
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={FIELD.given} value={given} />
        <button type="submit">{reader.in("pageInventory", "mapping.continue")}</button>
      </form>
    </Layout>
  );
}

/** Columns that have a word of their own: what an inventory can hold. */
function choicesOf({ form }: UploadDefinition): readonly Column[] {
  const { columns, words } = BATCH_MEASURES[form.id];
  return columns.filter(({ name }) => words.labelOf(name) !== undefined);
}
