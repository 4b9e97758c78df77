import { type Problem, ProblemError, problemOf } from "../../http/problem";
import { countAction } from "../../http/rate-limit";
import type { Language } from "../../i18n/language";
import { CURRENCY_PARAMETER } from "../../links/field";
import { COMPARE_PARAMETER, keptIn } from "../compare/kept";
import { emptyForm, type FilledForm, readForm } from "../forms/read-form";
import { carriageOf, INVENTORY_PARAMETER } from "../inventory/carriage";
import { packInventory } from "../inventory/compact";
import type { Inventory } from "../inventory/inventory";
import { inventoryPage, seeOther } from "../inventory/inventory-page";
import { partOptions } from "../inventory/with-options";
import { answerPage, type PageContext, withSent } from "../page-context";
import { faultOf } from "./fault";
import { readAnswers } from "./file-answers";
import { MappingPage } from "./mapping-page";
import { readInventory } from "./read-inventory";
import { FILE_FIELD, heldField, holdFile, MOST_FILE_BYTES, readUpload, type Upload } from "./read-upload";
import { uploadErrorPage } from "./upload-error-page";
import type { UploadDefinition } from "./upload-forms";

/**
 * Answers an upload: leads to the link that carries its inventory, or asks what the file holds, or says what is wrong with
 * it. A form without a file that carries a comparison along is answered by its own page. Nothing is kept.
 */
export async function uploadPage(
  context: PageContext,
  upload: UploadDefinition,
  formPage: (context: PageContext) => Promise<Response>,
): Promise<Response> {
  const { c, reader } = context;
  const empty = emptyForm(upload.form);
  let sent: Upload | undefined;
  try {
    await countAction(c);
    sent = await readUpload(c, [FILE_FIELD]);
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    if (thrown.slug === "too-many-requests") {
      const { detail } = problemOf(thrown, reader.language) as Problem;
      return uploadErrorPage(context, upload, { filled: empty, faults: [{ text: detail }] }, 429);
    }
    if (thrown.slug !== "body-too-large") throw thrown;
    const fault = faultOf(reader.language, "tooLarge", { limit: MOST_FILE_BYTES / 2 ** 20 });
    return uploadErrorPage(context, upload, { filled: empty, faults: [{ ...fault, batchTakesIt: true }] }, 413);
  }
  if (sent === undefined) {
    return uploadErrorPage(context, upload, { filled: empty, faults: [faultOf(reader.language, "broken")] });
  }
  const posted = withSent(context, sent.fields);
  if (sent.fields[INVENTORY_PARAMETER] !== undefined) return inventoryPage(posted, upload);
  if (!sent.asksForFiles && sent.files.size === 0 && sent.fields[COMPARE_PARAMETER] !== undefined)
    return formPage(posted);
  return filePage(context, upload, sent);
}

async function filePage(context: PageContext, upload: UploadDefinition, { files, fields }: Upload): Promise<Response> {
  const { c, reader, notation } = context;
  const { language } = reader;
  const filled = readForm(upload.form, fields, notation, language);
  const file = files.get(FILE_FIELD);
  if (file === undefined) {
    return uploadErrorPage(context, upload, { filled, faults: [faultOf(language, "fileMissing")] });
  }
  const currency = fields[CURRENCY_PARAMETER];
  const answers = readAnswers(fields);
  const read = await readInventory(file, { measure: upload.form.id, answers, currency, language });
  if (read.kind === "questions") {
    const { questions } = read;
    const typed = Object.entries(fields).filter(([name]) => upload.form.fields.some((field) => field.name === name));
    const kept = { ...Object.fromEntries(typed), ...keptIn(fields), [heldField(FILE_FIELD)]: await holdFile(file) };
    return answerPage(c, MappingPage({ context, upload, questions, fields, kept }), answers.given ? 422 : 200);
  }
  if (read.kind === "faults") return uploadErrorPage(context, upload, { filled, ...read });
  const errors = { ...filled.errors, ...costTwice(filled, read.inventory, language) };
  if (Object.keys(errors).length > 0)
    return uploadErrorPage(context, upload, { filled: { ...filled, errors }, faults: [] });
  return resultOf(withSent(context, keptIn(fields)), upload, read.inventory, filled);
}

/** What a file and its form say, in the link that carries both, or, where there is none, the result itself. */
async function resultOf(context: PageContext, upload: UploadDefinition, inventory: Inventory, { link }: FilledForm) {
  const { origin, path, reader, query: kept } = context;
  const parted = partOptions(inventory, upload.options);
  const packed = await packInventory({ ...inventory, options: parted.options });
  const carriage = carriageOf(
    { [INVENTORY_PARAMETER]: packed },
    { ...parted.link, ...link, ...kept },
    path,
    origin,
    reader,
  );
  if (carriage.link !== "none") return seeOther(carriage.address);
  return inventoryPage(withSent(context, carriage.query), upload);
}

function costTwice({ request }: FilledForm, { options }: Inventory, language: Language) {
  const inFile = Object.keys(options).some((name) => name.startsWith("investment.total"));
  return "investment" in request && inFile ? { cost: [faultOf(language, "costTwice").text] } : {};
}
