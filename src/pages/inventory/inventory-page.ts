import { ESTIMATE_ROUTES } from "../../estimates/route";
import { fileTypeOf } from "../../formats/file-types";
import { answerFile } from "../answer-file";
import { askApi, type EstimateAnswer } from "../ask-api";
import { keptIn } from "../compare/kept";
import { placeErrors } from "../forms/place-errors";
import { readForm } from "../forms/read-form";
import { ONE_FILE } from "../one-file";
import { answerOneFile, answerPage, type PageContext } from "../page-context";
import type { UploadDefinition } from "../upload/upload-forms";
import { adviceWays } from "./advice-ways";
import { carriageOf, INVENTORY_PARAMETER } from "./carriage";
import { openInventory } from "./compact";
import { InventoryErrorPage } from "./inventory-error-page";
import { InventoryResultPage } from "./inventory-result-page";
import { LinkFaultPage } from "./link-fault-page";
import { checkValueOf, fileNameOf } from "./packed";
import { withOptions } from "./with-options";

/** Answers with the result of an inventory that a link or a form carries, as a page or as a file. Nothing is kept. */
export async function inventoryPage(context: PageContext, upload: UploadDefinition): Promise<Response> {
  const { app, c, reader, origin, path, notation } = context;
  const { format, [INVENTORY_PARAMETER]: packed = "", ...query } = context.query;
  const opened = await openInventory(packed, upload.manual.id);
  if (!opened.ok) return answerPage(c, LinkFaultPage({ context, upload, fault: opened.fault }), 422);
  const inventory = opened.value;
  const filled = readForm(upload.options, query, notation, reader.language);
  const carried = { [INVENTORY_PARAMETER]: packed };
  const carriage = carriageOf(carried, filled.link, path, origin, reader);
  const frame = carriageOf(carried, { ...filled.link, ...keptIn(query) }, path, origin, reader);
  const view = { context, upload, inventory, filled, carriage, frame };
  if (Object.keys(filled.errors).length > 0) return answerPage(c, InventoryErrorPage({ view }), 422);
  const request = withOptions(inventory, filled.request);
  const route = ESTIMATE_ROUTES[upload.manual.id];
  const mediaType = fileTypeOf(format);
  if (mediaType !== undefined) return answerFile(context, route, request, mediaType);
  // What is left to send from a page like this goes the way it came.
  const isPosted = c.req.method === "POST";
  if (isPosted && format === undefined && frame.link !== "none") return seeOther(frame.address);
  const asked = await askApi<EstimateAnswer>(app, c, route, request, isPosted ? "call" : "inventory-link");
  if (!asked.ok) {
    const placed = placeErrors(filled, asked.problem, reader.language);
    return answerPage(
      c,
      InventoryErrorPage({ view: { ...view, filled: placed } }),
      asked.problem.status === 429 ? 429 : 422,
    );
  }
  const { answer } = asked;
  const wayTo = await adviceWays(view, answer);
  const page = InventoryResultPage({ view, request, answer, wayTo, asFile: format === ONE_FILE });
  if (format !== ONE_FILE) return answerPage(c, page);
  return answerOneFile(context, page, fileNameOf(upload.manual.id, checkValueOf(packed)));
}

/** Leads from what was sent to an address that can be read again, sent, and kept. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
