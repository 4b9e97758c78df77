import { fileTypeOf } from "../../formats/file-types";
import { portfolioRoute } from "../../portfolio/route";
import { answerFile } from "../answer-file";
import { askApi } from "../ask-api";
import { CompareWith } from "../compare/compare-with";
import { keptIn } from "../compare/kept";
import { type Carriage, carriageOf, packedIn } from "../inventory/carriage";
import { seeOther } from "../inventory/inventory-page";
import { checkValueOf, fileNameOf } from "../inventory/packed";
import { InventoryActions, TakeInventoryAway } from "../inventory/take-inventory-away";
import { Layout } from "../layout";
import { ONE_FILE } from "../one-file";
import { answerOneFile, answerPage, type PageContext } from "../page-context";
import { addressOf } from "../reader";
import { ActionBar, WorkbookLink } from "../result/action-bar";
import { TakeAway } from "../result/take-away";
import { InventoryNotes, leftOutOf } from "./inventory-notes";
import { openInventories } from "./open-inventories";
import { type FileFaultsByMeasure, PortfolioForm } from "./portfolio-fields";
import { PortfolioResult } from "./portfolio-result";
import { portfolioWays } from "./portfolio-ways";
import { portfolioPresetAddress } from "./preset-address";
import {
  countErrors,
  type FilledPortfolio,
  type Inventories,
  placePortfolioErrors,
  readPortfolio,
} from "./read-portfolio";
import { isJointly, type PortfolioAnswer, portfolioSentences, titleOfResult } from "./sentences";
import { writePortfolio } from "./write-portfolio";

/** What was wrong before anything could be read. */
export interface PortfolioFaults {
  readonly files?: FileFaultsByMeasure;
  /** What belongs to no field. */
  readonly general?: readonly string[];
  readonly status?: 413 | 422;
}

/** A page of all three as it was asked for. */
interface PortfolioView {
  readonly context: PageContext;
  readonly filled: FilledPortfolio;
  readonly inventories: Inventories;
  readonly carriage: Carriage;
  /** The same with the comparison its result may join. */
  readonly frame: Carriage;
}

/** All three together: an empty form, a form with errors, a result, or the result as a file. */
export async function portfolioPage(context: PageContext, faults: PortfolioFaults = {}): Promise<Response> {
  const { app, c, reader, origin, path, notation } = context;
  const { format, ...rest } = context.query;
  const { inventories, query, faults: spoilt } = await openInventories(rest);
  const filled = readPortfolio(query, notation, reader.language, inventories);
  const carriage = carriageOf(packedIn(query), filled.options, path, origin, reader);
  const frame = carriageOf(packedIn(query), { ...filled.options, ...keptIn(query) }, path, origin, reader);
  const view = { context, filled, inventories, carriage, frame };
  const general = [...(faults.general ?? []), ...spoilt.map((fault) => reader.in("pageInventory", `link.${fault}`))];
  const wrong = countErrors(filled) + general.length + (faults.files?.size ?? 0);
  const isPosted = c.req.method === "POST" && format === undefined;
  if (general.length > 0 || faults.files?.size) {
    return formPage(view, { ...faults, general }, faults.status ?? 422, wrong);
  }
  if (isPosted && frame.link !== "none") return seeOther(frame.address);
  if (!filled.parts.some(({ taken }) => taken)) return formPage(view, faults, 200, 0);
  if (wrong > 0) return formPage(view, faults, 422, wrong);
  const mediaType = fileTypeOf(format);
  if (mediaType !== undefined) return answerFile(context, portfolioRoute, filled.request, mediaType);
  const asked = await askApi<PortfolioAnswer>(app, c, portfolioRoute, filled.request);
  if (!asked.ok) {
    const placed = placePortfolioErrors(filled, asked.problem, reader.language);
    const status = asked.problem.status === 429 ? 429 : 422;
    return formPage({ ...view, filled: placed }, faults, status, countErrors(placed));
  }
  const asFile = format === ONE_FILE;
  const page = await resultPage(view, asked.answer, asFile);
  if (!asFile) return answerPage(c, page);
  const checks = Object.values(packedIn(query)).map(checkValueOf);
  return answerOneFile(context, page, fileNameOf("portfolio", checks.join("-")));
}

function formPage(view: PortfolioView, faults: PortfolioFaults, status: 200 | 413 | 422 | 429, wrong: number) {
  const { context, filled } = view;
  const { c, reader } = context;
  const generalErrors = [...(faults.general ?? []), ...filled.shared.generalErrors];
  return answerPage(
    c,
    <Layout {...frameOf(view)} title={reader.say("allTitle")} description={reader.say("allText")}>
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
      <PortfolioForm context={context} filled={filled} {...(faults.files && { faults: faults.files })} />
    </Layout>,
    status,
  );
}

async function resultPage(view: PortfolioView, answer: PortfolioAnswer, asFile: boolean) {
  const { context, filled, inventories, carriage } = view;
  const { reader, origin, path } = context;
  const { request } = filled;
  const common = { reader, origin, path, route: portfolioRoute, request };
  const wayTo = await portfolioWays(context, inventories, request, answer);
  const query = writePortfolio(request);
  const isOfFiles = inventories.size > 0;
  const own = addressOf(path, { ...(isOfFiles ? carriage.query : query), lang: reader.language });
  const checks = Object.values(packedIn(carriage.query)).map(checkValueOf);
  const compare = <CompareWith context={context} address={addressOf(path, isOfFiles ? carriage.query : query)} />;
  return (
    <Layout
      {...frameOf(view)}
      title={titleOfResult(answer, reader)}
      description={portfolioSentences(answer, isJointly(request), reader)[0] ?? ""}
    >
      {asFile ? (
        <p class="note">
          {reader.in("pageInventory", "take.again")} <a href={origin}>{origin}</a>
        </p>
      ) : (
        ""
      )}
      <PortfolioResult
        view={{ reader, wayTo, address: origin + portfolioRoute.path }}
        answer={answer}
        request={request}
        further={leftOutOf(inventories, reader)}
        found={{
          address: origin + own,
          ...(isOfFiles && { file: { name: fileNameOf("portfolio", checks.join("-")), check: checks.join(", ") } }),
        }}
        actions={
          isOfFiles ? (
            <InventoryActions {...common} carriage={carriage} compare={compare} />
          ) : (
            <ActionBar
              reader={reader}
              link={origin + own}
              files={[<WorkbookLink reader={reader} path={path} query={query} />]}
              compare={compare}
            />
          )
        }
        read={<InventoryNotes inventories={inventories} reader={reader} />}
        takeAway={
          isOfFiles ? <TakeInventoryAway {...common} carriage={carriage} /> : <TakeAway {...common} query={query} />
        }
      />
      <section id="form" class="again">
        <h2>{reader.say("changeInputs")}</h2>
        <PortfolioForm context={context} filled={filled} isFolded />
      </section>
    </Layout>
  );
}

function frameOf({ context: { reader, origin, path }, frame }: PortfolioView) {
  return { reader, origin, path, query: frame.query, posts: frame.link === "none" };
}
