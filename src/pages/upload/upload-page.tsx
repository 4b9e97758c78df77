import { BATCH_MEASURES } from "../../batches/measures";
import { ESTIMATE_ROUTES } from "../../estimates/route";
import { fileTypeOf } from "../../formats/file-types";
import { BODY_LIMIT_BYTES } from "../../http/body";
import { ProblemError } from "../../http/problem";
import type { Language } from "../../i18n/language";
import { answerFile } from "../answer-file";
import { askApi, type EstimateAnswer } from "../ask-api";
import { ASK_ALL } from "../forms/page-form";
import { placeErrors } from "../forms/place-errors";
import { emptyForm, type FilledForm, readForm } from "../forms/read-form";
import type { PageContext } from "../page-context";
import { type Fault, faultOf } from "./fault";
import { readInventory } from "./read-inventory";
import { readUpload, type Upload } from "./read-upload";
import type { UploadDefinition } from "./upload-forms";
import { uploadErrorPage, uploadResultPage } from "./upload-pages";

/** Answers an upload with its result, or with the form and all that is wrong with the file. Nothing is kept. */
export async function uploadPage(context: PageContext, upload: UploadDefinition): Promise<Response> {
  const { c, reader } = context;
  const empty = emptyForm(upload.form);
  let sent: Upload | undefined;
  try {
    sent = await readUpload(c);
  } catch (thrown) {
    if (!(thrown instanceof ProblemError) || thrown.slug !== "body-too-large") throw thrown;
    const fault = faultOf(reader.language, "tooLarge", { limit: BODY_LIMIT_BYTES / 2 ** 20 });
    return uploadErrorPage(context, upload, empty, [{ ...fault, batchTakesIt: true }], 413);
  }
  if (sent === undefined) return uploadErrorPage(context, upload, empty, [faultOf(reader.language, "broken")]);
  if (sent.request === undefined) return inventoryPage(context, upload, sent);
  const request = parsed(sent.request);
  if (request === undefined) return uploadErrorPage(context, upload, empty, [faultOf(reader.language, "broken")]);
  const mediaType = fileTypeOf(sent.fields.format);
  if (mediaType !== undefined) return answerFile(context, ESTIMATE_ROUTES[upload.form.id], request, mediaType);
  return estimatePage(context, upload, { ...empty, request }, undefined);
}

async function inventoryPage(context: PageContext, upload: UploadDefinition, { file, fields }: Upload) {
  const { reader, notation } = context;
  const filled = readForm(upload.form, fields, notation, reader.language);
  if (file === undefined) return uploadErrorPage(context, upload, filled, [faultOf(reader.language, "fileMissing")]);
  const inventory = await readInventory(file, BATCH_MEASURES[upload.form.id], reader.language);
  if (!inventory.ok) return uploadErrorPage(context, upload, filled, inventory.faults);
  const errors = { ...filled.errors, ...costTwice(filled, inventory.options, reader.language) };
  if (Object.keys(errors).length > 0) return uploadErrorPage(context, upload, { ...filled, errors }, []);
  const request = { ...ASK_ALL, ...inventory.options, ...filled.request, groups: inventory.groups };
  return estimatePage(context, upload, { ...filled, request }, inventory.rows);
}

async function estimatePage(context: PageContext, upload: UploadDefinition, filled: FilledForm, rows?: number) {
  const { app, c, reader } = context;
  const asked = await askApi<EstimateAnswer>(app, c, ESTIMATE_ROUTES[upload.form.id], filled.request);
  if (asked.ok) return uploadResultPage(context, upload, { filled, answer: asked.answer, rows });
  const placed = placeErrors(filled, asked.problem, reader.language);
  const faults = placed.generalErrors.map((text): Fault => ({ text }));
  return uploadErrorPage(context, upload, placed, faults, asked.problem.status === 429 ? 429 : 422);
}

function costTwice({ request }: FilledForm, options: object, language: Language) {
  return "investment" in request && "investment" in options ? { cost: [faultOf(language, "costTwice").text] } : {};
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
