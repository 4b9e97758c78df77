import type { Child } from "hono/jsx";
import { AbatementCurve } from "../charts/abatement-curve";
import { ShareChart } from "../charts/share-chart";
import type { Reader } from "../reader";
import { AdviceSection, type AdviceView } from "../result/advice";
import { Contents } from "../result/contents";
import { CriteriaSection } from "../result/criteria";
import { DataTable } from "../result/data-table";
import { Evidence } from "../result/evidence";
import { Fold } from "../result/fold";
import { VerdictMark } from "../result/marks";
import { type Found, MemoFoot } from "../result/memo-foot";
import { MemoHead } from "../result/memo-head";
import { NextSteps } from "../result/next-steps";
import { Readings } from "../result/readings";
import type { Subsidy } from "../result/sentence";
import { VerdictSection } from "../result/verdict";
import { columnOf } from "../text/column";
import { spokenColumn } from "../text/money";
import { isJointly, type MeasureAnswer, type PortfolioAnswer, portfolioSentences, titleOf } from "./sentences";

interface PortfolioResultProps {
  readonly view: AdviceView;
  readonly answer: PortfolioAnswer;
  readonly request: object;
  /** Sentences that belong to the first ones. */
  readonly further?: readonly string[];
  readonly actions: Child;
  /** What was read out of files. */
  readonly read: Child;
  readonly takeAway: Child;
  readonly found: Found;
}

/** Several measures together, most important first; what only a checker reads is folded. */
export function PortfolioResult(props: PortfolioResultProps) {
  const { view, answer, request, further = [], actions, read, takeAway, found } = props;
  const { reader } = view;
  const isJoint = isJointly(request);
  const { subsidy } = answer.joint;
  return (
    <article class="result portfolio">
      <h1>{reader.say("allTitle")}</h1>
      <MemoHead reader={reader} request={request} />
      <p class="sentence">{reader.sentences([...portfolioSentences(answer, isJoint, reader), ...further])}</p>
      {actions}
      <Contents reader={reader} parts={partsOf(reader, answer)} />
      <VerdictSection reader={reader} subsidy={subsidy} heading={reader.in("pageResult", "together")} />
      <AdviceSection view={view} advice={answer.advice} subsidy={subsidy} request={request} />
      <MeasureTable reader={reader} answer={answer} isJoint={isJoint} />
      <div class="columns">
        <MoneySection reader={reader} answer={answer} />
        <PlanSection reader={reader} answer={answer} />
      </div>
      <CurveSection reader={reader} answer={answer} />
      <CertaintySection reader={reader} answer={answer} />
      <NextSteps reader={reader} subsidy={subsidy} />
      <MemoFoot reader={reader} found={found} />
      <Evidence reader={reader}>
        <PortfolioWarnings reader={reader} answer={answer} />
        <CriteriaSection reader={reader} subsidy={subsidy} />
        {read}
        {takeAway}
      </Evidence>
    </article>
  );
}

function partsOf(reader: Reader, { advice = [], plan, curve }: PortfolioAnswer) {
  const memo = (key: Parameters<typeof reader.in<"pageMemo">>[1]) => reader.in("pageMemo", key);
  const result = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  return [
    { id: "verdict", name: result("together"), there: true },
    { id: "advice", name: memo("advice"), there: advice.length > 0 },
    { id: "measures", name: result("measures"), there: true },
    { id: "money", name: result("money"), there: true },
    { id: "plan", name: result("plan"), there: plan !== undefined },
    { id: "cheapest", name: result("curve"), there: curve.length > 0 },
    { id: "certainty", name: memo("certainty"), there: true },
    { id: "steps", name: memo("steps"), there: true },
    { id: "evidence", name: memo("evidence"), there: true },
  ];
}

function MoneySection({ reader, answer: { totals } }: { reader: Reader; answer: PortfolioAnswer }) {
  return (
    <section id="money">
      <h2>{reader.in("pageResult", "money")}</h2>
      <ShareChart
        id="shares"
        title={reader.in("pageResult", "whoPays")}
        parts={[
          {
            label: reader.in("pageResult", "grant"),
            value: totals.grant.amount,
            text: reader.spoken(totals.grant),
            pattern: "solid",
          },
          {
            label: reader.in("pageResult", "cityShare"),
            value: totals.cityShare.amount,
            text: reader.spoken(totals.cityShareByCurrency.idr),
            pattern: "hatched",
          },
        ]}
      />
    </section>
  );
}

/** What the texts at hand would make of the grant of one application for all. */
function CertaintySection({ reader, answer: { joint } }: { reader: Reader; answer: PortfolioAnswer }) {
  return (
    <section id="certainty" class="uncertainty">
      <h2>{reader.in("pageMemo", "certainty")}</h2>
      <Readings reader={reader} subsidy={joint.subsidy} />
    </section>
  );
}

function MeasureTable({ reader, answer, isJoint }: { reader: Reader; answer: PortfolioAnswer; isJoint: boolean }) {
  const { measures, totals } = answer;
  const { language } = reader;
  const tonnes = columnOf(
    [
      {
        total: totals.businessAsUsualReductionTco2PerYear,
        parts: measures.map(({ annual }) => annual.businessAsUsualReductionTco2),
      },
    ],
    language,
  );
  const grants = spokenColumn(
    measures.map(({ subsidy }) => subsidy.grant),
    totals.grant,
    language,
  );
  const cityShares = spokenColumn(
    measures.map(({ subsidy }) => subsidy.cityShareByCurrency.idr),
    totals.cityShareByCurrency.idr,
    language,
  );
  // One application for all has a grant and a share of its own, which are no sums.
  const addsUp = tonnes.addsUp && (isJoint || (grants.addsUp && cityShares.addsUp));
  const grantOf = isJoint ? reader.spoken : grants.say;
  const cityShareOf = isJoint ? reader.spoken : cityShares.say;
  return (
    <section id="measures">
      <h2>{reader.in("pageResult", "measures")}</h2>
      <DataTable
        className="wide"
        caption={reader.in("pageResult", "measuresTable") + (addsUp ? "" : ` ${reader.in("pageResult", "rounded")}`)}
        columns={[
          { heading: reader.in("pageResult", "measure") },
          { heading: `${reader.in("pageResult", "citySavesShort")} ${reader.unit("tCO2/yr")}`, numeric: true },
          { heading: reader.in("pageResult", "creditableShort"), numeric: true },
          { heading: reader.in("pageResult", "grant"), numeric: true },
          { heading: reader.in("pageResult", "cityShare"), numeric: true },
          { heading: reader.in("pageResult", "verdict") },
        ]}
        rows={[
          ...measures.map((measure) => [
            titleOf(reader, measure),
            tonnes.write(measure.annual.businessAsUsualReductionTco2),
            reader.exact(measure.annual.creditableTco2),
            grantOf(measure.subsidy.grant),
            cityShareOf(measure.subsidy.cityShareByCurrency.idr),
            <VerdictMark reader={reader} verdict={measure.subsidy.verdict} />,
          ]),
          [
            <b>{reader.in("pageResult", isJoint ? "inOneApplication" : "total")}</b>,
            <b>{tonnes.write(totals.businessAsUsualReductionTco2PerYear)}</b>,
            <b>{reader.exact(totals.creditableTco2PerYear)}</b>,
            <b>{grantOf(totals.grant)}</b>,
            <b>{cityShareOf(totals.cityShareByCurrency.idr)}</b>,
            isJoint ? <VerdictMark reader={reader} verdict={answer.joint.subsidy.verdict} /> : "",
          ],
        ]}
      />
    </section>
  );
}

function CurveSection({ reader, answer }: { reader: Reader; answer: PortfolioAnswer }) {
  const { curve, measures } = answer;
  if (curve.length === 0) return null;
  const labelOf = (id: string) => titleOf(reader, measures.find((measure) => measure.id === id) as MeasureAnswer);
  const perTonne = (step: (typeof curve)[number]) => `${reader.spoken(step.abatementCostPerTco2.idr)} / tCO₂`;
  return (
    <section id="cheapest">
      <h2>{reader.in("pageResult", "curve")}</h2>
      <div class="columns">
        <AbatementCurve
          id="curve"
          title={reader.in("pageResult", "curveChart")}
          axis={reader.unit("tCO2/yr")}
          steps={curve.map((step) => ({
            label: labelOf(step.id),
            from: step.fromTco2PerYear,
            to: step.toTco2PerYear,
            cost: step.abatementCostPerTco2.idr.amount,
            text: perTonne(step),
          }))}
        />
        <DataTable
          caption={reader.in("pageResult", "curveTable")}
          columns={[
            { heading: reader.in("pageResult", "measure") },
            { heading: reader.unit("tCO2/yr"), numeric: true },
            { heading: reader.in("pageResult", "abatementShort"), numeric: true },
          ]}
          rows={curve.map((step, index) => [
            `${index + 1} ${labelOf(step.id)}`,
            reader.figure(step.reductionTco2PerYear),
            perTonne(step),
          ])}
        />
      </div>
    </section>
  );
}

function PlanSection({ reader, answer }: { reader: Reader; answer: PortfolioAnswer }) {
  const { plan, measures } = answer;
  if (plan === undefined) return null;
  const labelOf = (id: string) => titleOf(reader, measures.find((measure) => measure.id === id) as MeasureAnswer);
  const rows: [string, Child][] = [
    [reader.in("pageResult", "planTakes"), plan.selected.map(labelOf).join(", ") || reader.in("pageResult", "nothing")],
    [reader.in("pageResult", "creditable"), reader.of(reader.exact(plan.creditableTco2PerYear), "tCO2/yr")],
    ...(plan.joint === undefined ? [] : togetherRows(reader, plan.joint.subsidy)),
    [reader.in("pageResult", "cityShare"), reader.spoken(plan.cityShare)],
    [reader.in("pageResult", "unspent"), reader.spoken(plan.unspent)],
  ];
  if (plan.next !== undefined) {
    const more = reader.in("pageResult", "nextNeeds", {
      measure: labelOf(plan.next.id),
      amount: reader.spoken(plan.next.additionalBudget),
    });
    rows.push([reader.in("pageResult", "nextMeasure"), more]);
  }
  return (
    <section id="plan">
      <h2>{reader.in("pageResult", "plan")}</h2>
      <DataTable
        caption={reader.in("pageResult", "planTable")}
        columns={[
          { heading: reader.in("pageResult", "what") },
          { heading: reader.in("pageResult", "plan"), numeric: true },
        ]}
        rows={rows}
      />
    </section>
  );
}

/** Of one application for those taken. */
function togetherRows(reader: Reader, { verdict, grant }: Subsidy): [string, Child][] {
  return [
    [reader.in("pageResult", "verdict"), <VerdictMark reader={reader} verdict={verdict} />],
    [reader.in("pageResult", "grant"), reader.spoken(grant)],
  ];
}

/** Warnings of several measures, each text once, measures by their titles. */
function PortfolioWarnings({ reader, answer: { warnings, measures } }: { reader: Reader; answer: PortfolioAnswer }) {
  const named = (text: string) =>
    measures.reduce((sentence, measure) => sentence.replaceAll(measure.id, titleOf(reader, measure)), text);
  const told = warnings.filter(({ code }) => code !== "unverified-defaults");
  const texts = [...new Set(told.map(({ message }) => named(message)))];
  if (texts.length === 0) return null;
  return (
    <section class="warnings">
      <Fold id="warnings" summary={reader.in("pageMemo", "warnings", { count: texts.length })}>
        <ul>
          {texts.map((text) => (
            <li>{reader.prose(text)}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
