import type { Renderer } from "../http/post-route";
import { answerCsv } from "./answer-csv";
import { CSV_MEDIA_TYPE, WORKBOOK_MEDIA_TYPE } from "./media-types";
import type { Asked } from "./workbook/request-sheet";
import { answerWorkbook } from "./workbook/workbook";

/** Writes a computed answer as a file. `fileName` is what a browser saves it as, without its ending. */
export function fileRenderers(fileName: string) {
  return {
    [CSV_MEDIA_TYPE]: {
      render: (answer, c) => answerCsv(answer, c.get("language")),
      headers: { "content-disposition": `attachment; filename="${fileName}.csv"` },
    },
    [WORKBOOK_MEDIA_TYPE]: {
      render: (answer, c, request) =>
        answerWorkbook(answer, c.get("language"), { ...addressesOf(c.req.method, c.req.url), request }),
      headers: { "content-disposition": `attachment; filename="${fileName}.xlsx"` },
      whole: true,
    },
  } satisfies Readonly<Record<string, Renderer<object>>>;
}

/** An answer has an address of its own where it was fetched; a request that was sent can be sent again, whatever form was asked of its answer. */
function addressesOf(method: string, url: string): Pick<Asked, "url" | "sendTo"> {
  return method === "GET" ? { url } : { sendTo: url.replace(/\?.*$/, "") };
}
