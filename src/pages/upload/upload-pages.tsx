import { ESTIMATE_ROUTES } from "../../estimates/route";
import type { EstimateAnswer } from "../ask-api";
import { pathOf } from "../forms/measure-form";
import type { FilledForm } from "../forms/read-form";
import { Layout } from "../layout";
import { answerPage, type PageContext } from "../page-context";
import { linkTo } from "../result/advice";
import { EstimateResult } from "../result/estimate-result";
import { estimateSentences } from "../result/sentence";
import { TakeAway } from "../result/take-away";
import { FAULTS_SHOWN, type Fault } from "./fault";
import { GroupTable } from "./group-table";
import { linkQuery } from "./link-query";
import { UploadForm } from "./upload-form";
import type { UploadDefinition } from "./upload-forms";
import { UploadTakeAway } from "./upload-take-away";

/** The upload form with what is wrong, beside the file or the field it is about. */
export function uploadErrorPage(
  context: PageContext,
  upload: UploadDefinition,
  filled: FilledForm,
  faults: readonly Fault[],
  status: 413 | 422 | 429 = 422,
) {
  const { c, reader, origin, path } = context;
  const title = reader.in("pageResult", `title.${upload.form.id}`);
  const wrong = faults.length + Object.keys(filled.errors).length;
  return answerPage(
    c,
    <Layout reader={reader} title={title} description={reader.say("description")} origin={origin} path={path}>
      <h1>{title}</h1>
      <div class="errors" role="alert">
        <p>
          {faults.length < FAULTS_SHOWN
            ? reader.say("errors", { count: wrong })
            : reader.in("pageUpload", "firstFaults", { count: FAULTS_SHOWN })}
        </p>
      </div>
      <UploadForm view={{ reader, upload, filled, faults, origin }} />
      <p class="preset">
        <a href={reader.href(pathOf(upload.manual))}>{reader.in("pageUpload", "toForm")}</a>
      </p>
    </Layout>,
    status,
  );
}

interface UploadResult {
  readonly filled: FilledForm;
  readonly answer: EstimateAnswer;
  readonly rows: number | undefined;
}

/** The same result as of the form filled in by hand, with the kinds of equipment the file holds. */
export function uploadResultPage(
  context: PageContext,
  upload: UploadDefinition,
  { filled, answer, rows }: UploadResult,
) {
  const { c, reader, origin, path } = context;
  const { request } = filled;
  const common = { reader, origin, path, route: ESTIMATE_ROUTES[upload.form.id], request };
  const query = linkQuery(upload.manual, request);
  return answerPage(
    c,
    <Layout
      reader={reader}
      title={reader.in("pageResult", `title.${upload.form.id}`)}
      description={estimateSentences(answer, request, reader)[0] ?? ""}
      origin={origin}
      path={path}
      query={query}
    >
      <EstimateResult
        reader={reader}
        answer={answer}
        request={request}
        linkOf={(changed) => linkTo(reader, pathOf(upload.manual), linkQuery(upload.manual, changed))}
        address={origin + common.route.path}
      />
      <GroupTable reader={reader} answer={answer} request={request} rows={rows} />
      {query === undefined ? <UploadTakeAway {...common} /> : <TakeAway {...common} query={query} />}
      <section id="form" class="again">
        <h2>{reader.say("changeInputs")}</h2>
        <UploadForm view={{ reader, upload, filled, faults: [], origin }} />
      </section>
    </Layout>,
  );
}
