import { CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE } from "../formats/media-types";
import { contentTypeOf, JSON_MEDIA_TYPE, PRIVATE } from "../http/answer";
import { requireMediaType, requirePlainBody } from "../http/body";
import type { AppContext } from "../http/environment";
import { negotiate } from "../http/negotiate";
import { invalidInput, ProblemError } from "../http/problem";
import { codeOf } from "../http/problem-issue";
import { streamWeight } from "../http/rate-limit";
import { readQuery } from "../http/read-query";
import { cut } from "../i18n/cut";
import type { Language } from "../i18n/language";
import { translate } from "../i18n/message";
import { MEASURES, type Measure } from "../ledger/measure";
import { namesNear } from "../reference/unknown-name";
import { LineSplitter } from "../tables/lines";
import { Allowance } from "./allowance";
import { Batch } from "./batch";
import { beginCsv } from "./begin";
import { BATCH_MEASURES } from "./measures";
import { batchQuery } from "./request-schema";
import { csvResults, ndjsonResults } from "./results";
import { NdjsonRows } from "./rows";
import { byteSource, resultStream } from "./stream";
import { Totals } from "./totals";

const CSV_WITHOUT_MARK = { delimiter: ",", decimalMark: ".", byteOrderMark: false } as const;

/** Answers a batch row by row while it is read. What is wrong with the batch as a whole is answered before the first row. */
export async function answerBatch(c: AppContext): Promise<Response> {
  const language = c.get("language");
  const id = measureOf(c.req.param("measure") ?? "", language);
  const measure = BATCH_MEASURES[id];
  const { detail = "figures", totals = "false" } = readQuery(c, batchQuery);
  const { body, headers } = c.req.raw;
  if (body === null || headers.get("content-length") === "0") throw new ProblemError("empty-body", "emptyBatch");
  requirePlainBody(headers);
  const given = requireMediaType(headers.get("content-type"), [NDJSON_MEDIA_TYPE, CSV_MEDIA_TYPE]);
  const wanted = negotiate(
    c,
    given === CSV_MEDIA_TYPE ? [CSV_MEDIA_TYPE, NDJSON_MEDIA_TYPE] : [NDJSON_MEDIA_TYPE, CSV_MEDIA_TYPE],
  );
  if (detail === "full" && wanted === CSV_MEDIA_TYPE) throw needsNdjson("detail", "full", language);
  if (totals === "true" && wanted === CSV_MEDIA_TYPE) throw needsNdjson("totals", "totals", language);

  const bytes = byteSource(body, streamWeight(c));
  const csv = given === CSV_MEDIA_TYPE ? await beginCsv(bytes, measure, language) : undefined;
  const splitter = csv?.splitter ?? new LineSplitter();
  const allowance = new Allowance();
  const reader = csv?.reader ?? new NdjsonRows(language, allowance);
  const writer = wanted === CSV_MEDIA_TYPE ? csvResults(csv?.header.dialect ?? CSV_WITHOUT_MARK) : ndjsonResults;
  const batch = new Batch({
    measure,
    reader,
    writer,
    detail,
    language,
    allowance,
    totals: totals === "true" ? new Totals() : undefined,
  });
  return new Response(
    resultStream({ batch, splitter, reader, begun: csv?.begun ?? [], source: csv?.source ?? bytes }),
    {
      status: 200,
      headers: {
        "content-type": contentTypeOf(wanted),
        "cache-control": PRIVATE,
        link: `</v1/batches/${id}/columns>; rel="describedby"; type="${JSON_MEDIA_TYPE}"`,
        ...(wanted === CSV_MEDIA_TYPE && { "content-disposition": 'attachment; filename="results.csv"' }),
      },
    },
  );
}

/** A measure by its name, or 404 with the names it may have been meant to be. */
export function measureOf(name: string, language: Language): Measure {
  const measure = MEASURES.find((each) => each === name);
  if (measure !== undefined) return measure;
  const kind = translate(language, "batches", "measure");
  const id = cut(name);
  const near = namesNear(id, MEASURES);
  const known = MEASURES.join(", ");
  throw new ProblemError("not-found", "noSuchRecord", {
    parameters: { kind, id },
    errors: [
      {
        parameter: "measure",
        code: codeOf("noSuchRecord"),
        detail: translate(language, "problemDetails", "noSuchRecord", { kind, id }),
        hint:
          near.length > 0
            ? translate(language, "batches", "nearest", { names: near.join(", "), known })
            : translate(language, "batches", "list", { known }),
      },
    ],
  });
}

/** What does not fit into a table, which has one kind of row. */
function needsNdjson(parameter: string, what: "full" | "totals", language: Language): ProblemError {
  return invalidInput([
    {
      parameter,
      code: codeOf(`${what}NeedsNdjson`),
      detail: translate(language, "batches", `${what}NeedsNdjson`),
      hint: translate(language, "batches", `${what}NeedsNdjsonHint`),
    },
  ]);
}
