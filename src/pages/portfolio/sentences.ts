import type { z } from "@hono/zod-openapi";
import type { portfolioAnswerSchema } from "../../portfolio/answer.contract";
import { PAGE_MEASURES } from "../measures/all";
import type { Reader } from "../reader";
import { moneySentence, openMinimumYear } from "../result/sentence";

export type PortfolioAnswer = z.output<typeof portfolioAnswerSchema>;
export type MeasureAnswer = PortfolioAnswer["measures"][number];

export function titleOf(reader: Reader, { measure }: MeasureAnswer): string {
  return reader.in("pageResult", `title.${measure}`);
}

/** What a result is called: by its measure, where it is of one only; of all three, where it is. */
export function titleOfResult({ measures }: PortfolioAnswer, reader: Reader): string {
  const [first, ...others] = measures;
  if (first !== undefined && others.length === 0) return titleOf(reader, first);
  return reader.say(measures.length === Object.keys(PAGE_MEASURES).length ? "allTitle" : "togetherTitle");
}

/** Whether totals and plan are those of one application for all. */
export function isJointly(request: object): boolean {
  return "application" in request && request.application === "joint";
}

/** What all measures bring, what one application for all of them comes to, then what each alone would. */
export function portfolioSentences(answer: PortfolioAnswer, isJoint: boolean, reader: Reader): string[] {
  const { totals, measures, joint } = answer;
  const saved = reader.in("pageSentences", measures.length === 1 ? "portfolio.one" : "portfolio", {
    count: reader.exact(measures.length),
    saved: reader.figure(totals.businessAsUsualSavedMwhPerYear),
    reduction: reader.figure(totals.businessAsUsualReductionTco2PerYear),
    credit: reader.exact(totals.creditableTco2PerYear),
  });
  const { subsidy } = joint;
  if (measures.length === 1) {
    const refused = subsidy.verdict === "ineligible" && subsidy.grant.amount > 0;
    return [saved, moneySentence(subsidy, reader), ...(refused ? [reader.in("pageSentences", "ineligible")] : [])];
  }
  const together = reader.in("pageSentences", "together", {
    count: reader.exact(measures.length),
    verdict: reader.in("pageWords", `verdict.${subsidy.verdict}`),
  });
  return [saved, together, moneySentence(subsidy, reader), ...separateSentences(answer, isJoint, reader)];
}

/** The totals are those of what was asked for: only where each measure is applied for alone do they say what that brings. */
function separateSentences({ totals, measures }: PortfolioAnswer, isJoint: boolean, reader: Reader): string[] {
  const { grant, cityShareByCurrency } = totals;
  const amounts = { grant: reader.spoken(grant), city: reader.spoken(cityShareByCurrency.idr) };
  const refused = measures.filter(({ subsidy }) => subsidy.verdict === "ineligible" && subsidy.grant.amount > 0);
  const open = measures.filter(({ subsidy }) => subsidy.grant.amount > 0 && openMinimumYear(subsidy) !== undefined);
  const namesOf = (some: readonly MeasureAnswer[]) => reader.list(some.map((measure) => titleOf(reader, measure)));
  const [first] = open;
  return [
    ...(isJoint ? [] : [reader.in("pageSentences", grant.amount === 0 ? "oneByOne.nothing" : "oneByOne", amounts)]),
    ...(refused.length > 0 ? [reader.in("pageSentences", "oneByOne.ineligible", { names: namesOf(refused) })] : []),
    ...(first === undefined
      ? []
      : [
          reader.in("pageSentences", "oneByOne.openMinimum", {
            names: namesOf(open),
            year: String(openMinimumYear(first.subsidy)),
          }),
        ]),
  ];
}
