import type { Renderer } from "../http/post-route";
import type { Language } from "../i18n/language";
import { answerCsv } from "./answer-csv";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "./media-types";
import type { Parts } from "./workbook/part";
import type { Asked } from "./workbook/request-sheet";
import { answerWorkbook } from "./workbook/workbook";

/**
 * Writes a computed answer as a file. `fileName` is what a browser saves it as, without its ending; `partsOf` tells the
 * calculations an answer adds up, where it holds only what came of them.
 */
export function fileRenderers<Answer extends object, Request>(
  fileName: string,
  partsOf?: (request: Request, answer: Answer, language: Language) => Parts,
) {
  return {
    [CSV_MEDIA_TYPE]: {
      render: (answer, c) => answerCsv(answer, c.get("language")),
      headers: { "content-disposition": `attachment; filename="${fileName}.csv"` },
    },
    [WORKBOOK_MEDIA_TYPE]: {
      render: (answer, c, request) => {
        const language = c.get("language");
        const asked = { ...addressesOf(c.req.method, c.req.url), request };
        return answerWorkbook(answer, language, asked, partsOf?.(request as Request, answer as Answer, language));
      },
      headers: { "content-disposition": `attachment; filename="${fileName}.xlsx"` },
      whole: true,
    },
  } satisfies Readonly<Record<string, Renderer<object>>>;
}

/** An answer has an address of its own where it was fetched; a request that was sent can be sent again, whatever form was asked of its answer. */
function addressesOf(method: string, url: string): Pick<Asked, "url" | "sendTo"> {
  return method === "GET" ? { url } : { sendTo: url.replace(/\?.*$/, "") };
}
