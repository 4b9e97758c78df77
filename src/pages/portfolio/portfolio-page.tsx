import { fileTypeOf } from "../../formats/file-types";
import { portfolioRoute } from "../../portfolio/route";
import { answerFile } from "../answer-file";
import { askApi } from "../ask-api";
import { FieldControl } from "../forms/field-control";
import { MoreInputs } from "../forms/more-inputs";
import { Layout } from "../layout";
import { answerPage, type PageContext } from "../page-context";
import { PAGE_PATHS } from "../page-paths";
import { TakeAway } from "../result/take-away";
import { PortfolioResult } from "./portfolio-result";
import { portfolioPresetAddress } from "./preset-address";
import { countErrors, type FilledPortfolio, placePortfolioErrors, readPortfolio } from "./read-portfolio";
import { isJointly, type PortfolioAnswer, portfolioSentences } from "./sentences";
import { linkPortfolio, writePortfolio } from "./write-portfolio";

/** All three together: an empty form, a form with errors, a result, or the result as a file. */
export async function portfolioPage(context: PageContext): Promise<Response> {
  const { app, c, reader, notation } = context;
  const { format, ...query } = context.query;
  const filled = readPortfolio(query, notation, reader.language);
  if (!filled.parts.some(({ taken }) => taken)) return formPage(context, filled, 200);
  if (countErrors(filled) > 0) return formPage(context, filled, 422);
  const mediaType = fileTypeOf(format);
  if (mediaType !== undefined) return answerFile(context, portfolioRoute, filled.request, mediaType);
  const asked = await askApi<PortfolioAnswer>(app, c, portfolioRoute, filled.request);
  if (asked.ok) return resultPage(context, filled, asked.answer);
  const status = asked.problem.status === 429 ? 429 : 422;
  return formPage(context, placePortfolioErrors(filled, asked.problem, reader.language), status);
}

function formPage(context: PageContext, filled: FilledPortfolio, status: 200 | 422 | 429) {
  const { c, reader } = context;
  const wrong = countErrors(filled);
  const { generalErrors } = filled.shared;
  return answerPage(
    c,
    <Layout {...frameOf(context, filled)} title={reader.say("allTitle")} description={reader.say("allText")}>
      <h1>{reader.say("allTitle")}</h1>
      <p class="lead">{reader.say("allText")}</p>
      {wrong === 0 ? (
        <p class="preset">
          <a href={portfolioPresetAddress(reader.language)}>{reader.say("allOpen")}</a>
        </p>
      ) : (
        <div class="errors" role="alert">
          <p>{reader.say("errors", { count: wrong })}</p>
          {generalErrors.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      )}
      <PortfolioForm context={context} filled={filled} />
    </Layout>,
    status,
  );
}

function resultPage(context: PageContext, filled: FilledPortfolio, answer: PortfolioAnswer) {
  const { c, reader, origin, path } = context;
  return answerPage(
    c,
    <Layout
      {...frameOf(context, filled)}
      title={reader.say("allTitle")}
      description={portfolioSentences(answer, isJointly(filled.request), reader)[0] ?? ""}
    >
      <PortfolioResult
        view={{
          reader,
          wayTo: (changed) => {
            const sent = linkPortfolio(changed);
            return sent && { href: reader.href(path, sent) };
          },
          address: origin + portfolioRoute.path,
        }}
        answer={answer}
        request={filled.request}
      />
      <TakeAway
        reader={reader}
        origin={origin}
        path={path}
        query={writePortfolio(filled.request)}
        route={portfolioRoute}
        request={filled.request}
      />
      <section id="form" class="again">
        <h2>{reader.say("changeInputs")}</h2>
        <PortfolioForm context={context} filled={filled} />
      </section>
    </Layout>,
  );
}

function PortfolioForm({ context: { reader }, filled }: { context: PageContext; filled: FilledPortfolio }) {
  const { shared, parts } = filled;
  const view = { reader, filled: shared, assumptions: [] };
  return (
    <form action={PAGE_PATHS.all} method="get" novalidate>
      <input type="hidden" name="lang" value={reader.language} />
      {parts.map(({ part, filled: own }) => (
        <fieldset>
          <legend>{reader.named("pageResult", `title.${part.form.id}`)}</legend>
          <div class="fields">
            {part.form.fields
              .filter(({ beside }) => !beside)
              .map((field) => (
                <FieldControl view={{ reader, filled: own, assumptions: [] }} field={field} />
              ))}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend>{reader.say("sharedInputs")}</legend>
        <div class="fields">
          {shared.form.fields
            .filter(({ section, beside }) => section === undefined && !beside)
            .map((field) => (
              <FieldControl view={view} field={field} />
            ))}
        </div>
        <MoreInputs view={view} level="h3" />
      </fieldset>
      <button type="submit">{reader.say("estimate")}</button>
    </form>
  );
}

function frameOf({ reader, origin, path }: PageContext, { link }: FilledPortfolio) {
  return { reader, origin, path, query: link };
}
