import { ProblemError } from "../../http/problem";
import type { Measure } from "../../ledger/measure";
import { CURRENCY_PARAMETER } from "../../links/field";
import type { Query } from "../forms/read-form";
import { inventoryParameterOf } from "../inventory/carriage";
import { packInventory } from "../inventory/compact";
import type { Inventory } from "../inventory/inventory";
import { answerPage, type PageContext, withSent } from "../page-context";
import { type Fault, faultOf } from "../upload/fault";
import { FIELD, readAnswers, withoutAnswers } from "../upload/file-answers";
import { MappingPage } from "../upload/mapping-page";
import { readInventory } from "../upload/read-inventory";
import { heldField, holdFile, MOST_FILE_BYTES, readUpload, type Upload } from "../upload/read-upload";
import { uploadFor } from "../upload/upload-forms";
import { PORTFOLIO_PARTS } from "./portfolio-form";
import { portfolioPage } from "./portfolio-page";

/** The measures whose files the form takes, each with its field. */
const FILES = PORTFOLIO_PARTS.flatMap(({ file, form }) => {
  const upload = uploadFor(form.id);
  return upload === undefined ? [] : [{ file, upload }];
});

/** Answers the form of all three, sent with files: each is read, or asked about, and then carried like what is typed. */
export async function portfolioUpload(context: PageContext): Promise<Response> {
  const { c, reader } = context;
  const general = (fault: Fault, status: 413 | 422) =>
    portfolioPage(withSent(context, {}), { general: [fault.text], status });
  try {
    const sent = await readUpload(
      c,
      FILES.map(({ file }) => file),
    );
    return sent === undefined ? general(faultOf(reader.language, "broken"), 422) : await readFiles(context, sent);
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.slug !== "body-too-large") throw thrown;
    return general(faultOf(reader.language, "tooLarge", { limit: MOST_FILE_BYTES / 2 ** 20 }), 413);
  }
}

async function readFiles(context: PageContext, { files, fields }: Upload): Promise<Response> {
  const { c, reader } = context;
  const { language } = reader;
  const faults = new Map<Measure, readonly Fault[]>();
  const packed: Record<string, string> = {};
  for (const [index, { file, upload }] of FILES.entries()) {
    const measure = upload.manual.id;
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    const given = fields[FIELD.given] === measure ? fields : {};
    const answers = readAnswers(given);
    const read = await readInventory(bytes, { measure, answers, currency: fields[CURRENCY_PARAMETER], language });
    if (read.kind === "questions") {
      const held: Record<string, string> = {};
      for (const later of FILES.slice(index)) {
        const unread = files.get(later.file);
        if (unread !== undefined) held[heldField(later.file)] = await holdFile(unread);
      }
      const kept = { ...withoutAnswers(fields), ...packed, ...held };
      const { questions } = read;
      const page = MappingPage({ context, upload, questions, fields: given, kept, given: measure });
      return answerPage(c, page, answers.given ? 422 : 200);
    }
    if (read.kind === "faults") faults.set(measure, read.faults);
    else if (statesCostTwice(read.inventory, fields)) faults.set(measure, [faultOf(language, "costTwice")]);
    else packed[inventoryParameterOf(measure)] = await packInventory(read.inventory);
  }
  return portfolioPage(withSent(context, { ...withoutAnswers(fields), ...packed }), { files: faults });
}

/** Whether a file and the form beside it both say what the measure costs. */
function statesCostTwice({ measure, options }: Inventory, fields: Query): boolean {
  const part = PORTFOLIO_PARTS.find(({ form }) => form.id === measure);
  const isTyped = part?.beside.fields.some(({ name, money }) => money && fields[name] !== undefined) ?? false;
  return isTyped && Object.keys(options).some((name) => name.startsWith("investment.total"));
}
