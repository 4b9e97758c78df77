import { ESTIMATE_ROUTES } from "../estimates/route";
import { fileTypeOf } from "../formats/file-types";
import type { MeasureFormDefinition } from "../links/field";
import { answerFile } from "./answer-file";
import { askApi, type EstimateAnswer } from "./ask-api";
import { CompareWith } from "./compare/compare-with";
import { COMPARE_PARAMETER, keptIn } from "./compare/kept";
import { defaultAssumptions } from "./default-assumptions";
import { formQuery } from "./forms/form-query";
import { MeasureForm, pathOf } from "./forms/measure-form";
import { placeErrors } from "./forms/place-errors";
import { PresetLink } from "./forms/preset-link";
import { emptyForm, type FilledForm, readForm } from "./forms/read-form";
import { writeForm } from "./forms/write-form";
import { INVENTORY_PARAMETER } from "./inventory/carriage";
import { inventoryPage } from "./inventory/inventory-page";
import { Layout } from "./layout";
import { PRESETS } from "./measures/all";
import { answerPage, type PageContext } from "./page-context";
import { addressOf } from "./reader";
import { ActionBar, WorkbookLink } from "./result/action-bar";
import { EstimateResult } from "./result/estimate-result";
import { estimateSentences } from "./result/sentence";
import { TakeAway } from "./result/take-away";
import { wayOf } from "./result/way";
import { FoldedUpload } from "./upload/upload-form";
import { uploadFor } from "./upload/upload-forms";

/** The page of one measure: an empty form, a form with errors, a result, or the result as a file. */
export async function measurePage(context: PageContext, form: MeasureFormDefinition): Promise<Response> {
  const { app, c, reader, notation } = context;
  const { format, [COMPARE_PARAMETER]: _comparison, ...query } = context.query;
  if (Object.keys(query).length === 0) return formPage(context, emptyForm(form), 200);
  const upload = uploadFor(form.id);
  if (upload !== undefined && query[INVENTORY_PARAMETER] !== undefined) return inventoryPage(context, upload);
  const filled = readForm(form, query, notation, reader.language);
  if (Object.keys(filled.errors).length > 0) return formPage(context, filled, 422);
  const mediaType = fileTypeOf(format);
  if (mediaType !== undefined) return answerFile(context, ESTIMATE_ROUTES[form.id], filled.request, mediaType);
  const asked = await askApi<EstimateAnswer>(app, c, ESTIMATE_ROUTES[form.id], filled.request);
  if (asked.ok) return resultPage(context, filled, asked.answer);
  return formPage(
    context,
    placeErrors(filled, asked.problem, reader.language),
    asked.problem.status === 429 ? 429 : 422,
  );
}

async function formPage(context: PageContext, filled: FilledForm<MeasureFormDefinition>, status: 200 | 422 | 429) {
  const { c, reader } = context;
  const { form, generalErrors } = filled;
  const assumptions = await defaultAssumptions(context, form);
  const wrong = Object.keys(filled.errors).length + generalErrors.length;
  return answerPage(
    c,
    <Layout
      {...frameOf(context, filled)}
      title={reader.in("pageResult", `title.${form.id}`)}
      description={reader.say("description")}
    >
      <h1>{reader.in("pageResult", `title.${form.id}`)}</h1>
      {wrong === 0 ? (
        <PresetLink reader={reader} preset={PRESETS[form.id]} />
      ) : (
        <div class="errors" role="alert">
          <p>{reader.say("errors", { count: wrong })}</p>
          {generalErrors.length === 0 ? (
            ""
          ) : (
            <ul>
              {generalErrors.map((text) => (
                <li>{text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      <MeasureForm
        view={{ reader, filled, assumptions }}
        level="h3"
        kept={keptIn(context.query)}
        method={frameOf(context, filled).posts ? "post" : "get"}
      />
      <FoldedUpload reader={reader} measure={form.id} origin={context.origin} kept={keptIn(context.query)} />
    </Layout>,
    status,
  );
}

function resultPage(context: PageContext, filled: FilledForm<MeasureFormDefinition>, answer: EstimateAnswer) {
  const { c, reader, origin, path } = context;
  const { form, request } = filled;
  const query = writeForm(form, request);
  const own = addressOf(path, { ...query, lang: reader.language });
  const route = ESTIMATE_ROUTES[form.id];
  return answerPage(
    c,
    <Layout
      {...frameOf(context, filled)}
      title={reader.in("pageResult", `title.${form.id}`)}
      description={estimateSentences(answer, request, reader)[0] ?? ""}
    >
      <EstimateResult
        reader={reader}
        answer={answer}
        request={request}
        wayTo={(changed) => {
          const sent = formQuery(form, changed);
          return sent && wayOf(context, pathOf(form), { ...sent, ...keptIn(context.query) });
        }}
        address={origin + route.path}
        found={{ address: origin + own }}
        actions={
          <ActionBar
            reader={reader}
            link={origin + own}
            files={[<WorkbookLink reader={reader} path={path} query={query} />]}
            compare={<CompareWith context={context} address={addressOf(pathOf(form), query)} />}
          />
        }
        takeAway={
          <TakeAway reader={reader} origin={origin} path={path} query={query} route={route} request={request} />
        }
      />
      <section id="form" class="again">
        <h2>{reader.say("changeInputs")}</h2>
        <MeasureForm
          view={{ reader, filled, assumptions: answer.assumptions }}
          kept={keptIn(context.query)}
          method={frameOf(context, filled).posts ? "post" : "get"}
        />
      </section>
    </Layout>,
  );
}

function frameOf(context: PageContext, { link }: FilledForm<MeasureFormDefinition>) {
  const { reader, origin, path } = context;
  const query = { ...link, ...keptIn(context.query) };
  return { reader, origin, path, query, posts: "sent" in wayOf(context, path, query) };
}
