import { answerCsv } from "../formats/answer-csv";
import { dialectIn } from "../formats/csv";
import { CSV_MEDIA_TYPE } from "../formats/media-types";
import { answerBytes, JSON_MEDIA_TYPE } from "../http/answer";
import type { Route } from "../http/route";
import { fetchApi } from "./ask-api";
import type { PageContext } from "./page-context";

/** An answer as a file to take along: as the API writes it, and a table as the reader's spreadsheet takes it. */
export async function answerFile({ app, c, reader }: PageContext, route: Route, request: object, mediaType: string) {
  if (mediaType !== CSV_MEDIA_TYPE) return fetchApi(app, c, route, request, mediaType);
  const response = await fetchApi(app, c, route, request, JSON_MEDIA_TYPE);
  if (response.status !== 200) return response;
  const table = answerCsv((await response.json()) as object, reader.language, dialectIn(reader.language));
  const name = route.path.split("/").at(-1);
  return answerBytes(c, table, { mediaType, headers: { "content-disposition": `attachment; filename="${name}.csv"` } });
}
