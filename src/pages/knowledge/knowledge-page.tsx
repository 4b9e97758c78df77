import type { Child } from "hono/jsx";
import { PRIVATE_FOR_AN_HOUR } from "../../http/answer";
import type { MessageKey } from "../../i18n/message";
import { Layout } from "../layout";
import { answerPage, type PageContext } from "../page-context";

/** A page that is the same for everybody: written from the methods and the reference data, kept for an hour. */
export function knowledgePage(
  context: PageContext,
  texts: { readonly title: MessageKey<"pageKnowledge">; readonly lead: MessageKey<"pageKnowledge"> },
  content: Child,
  title = context.reader.in("pageKnowledge", texts.title),
): Promise<Response> {
  const { c, reader, origin, path } = context;
  const lead = reader.in("pageKnowledge", texts.lead);
  return answerPage(
    c,
    <Layout reader={reader} title={title} description={lead} origin={origin} path={path}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {content}
    </Layout>,
    200,
    PRIVATE_FOR_AN_HOUR,
  );
}
