import { titleOf } from "../advice/advice-text";
import { changesBetween } from "../advice/change/difference";
import type { Advice } from "../advice/entry";
import { readCurrentRules } from "../advice/older-rules";
import { answerQuestions } from "../advice/questions";
import type { Whole } from "../advice/result";
import { InputError } from "../ledger/input-error";
import { yen } from "../money/money";
import type { SubsidyAssessment } from "../subsidy/assessment";
import { assessPortfolio, type Portfolio } from "./portfolio";
import type { PortfolioRequest } from "./request-schema";

/** What would make the measures pass together: one application for all, then what has to be asked and read. */
export function adviceOnPortfolio(portfolio: Portfolio): Advice[] {
  const { request, joint } = portfolio;
  const subject = { request, now: { ...wholeOf(portfolio), subsidy: joint.subsidy }, complete: completeChanged };
  return [...joinMeasures(portfolio), ...answerQuestions(subject), ...readCurrentRules(subject)];
}

function wholeOf({ totals, joint }: Portfolio): Whole {
  return {
    creditableTco2: totals.creditableTco2PerYear,
    lifetimeReductionTco2: totals.lifetimeReductionTco2,
    subsidy: joint.subsidy,
  };
}

/** What a plan would buy is not asked here, and takes its time. */
function completeChanged({ budget: _unasked, ...request }: PortfolioRequest): Whole | undefined {
  try {
    return wholeOf(assessPortfolio(request));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Where a measure alone misses the minimum, or the ceiling cuts its grant: what one application comes to. */
function joinMeasures(portfolio: Portfolio): Advice[] {
  const { request, measures, joint } = portfolio;
  if (request.application === "joint" || measures.length < 2) return [];
  const alone = measures.map(({ investment }) => investment.subsidy);
  const goal = alone.some(isSmall) ? "minimum-size" : alone.some(isCut) ? "grant" : undefined;
  if (goal === undefined) return [];
  const reaches = goal === "minimum-size" ? !isSmall(joint.subsidy) : joint.subsidy.figures.bindingLimit === "ratio";
  const { grant, cityShare } = joint.subsidy.figures;
  const separate = alone.reduce((sum, { figures }) => sum + figures.grant, 0);
  const changed = { ...request, application: "joint" as const };
  const criterion = titleOf("minimum-size");
  const outcome =
    goal === "grant"
      ? ({ key: reaches ? "belowCeiling" : "stillCut" } as const)
      : ({ key: reaches ? "meets" : "notEnough", parameters: { criterion } } as const);
  return [
    {
      code: "join-measures",
      title: { key: "joinAll", parameters: { count: measures.length } },
      detail: [
        {
          key: "joinAllEffect",
          parameters: { grant: yen(grant), separate: yen(separate), cityShare: yen(cityShare) },
        },
        outcome,
        { key: "askGec" },
      ],
      for: goal,
      reaches,
      changes: changesBetween({ application: "separate", ...request }, changed),
      result: wholeOf(portfolio),
      ...(reaches && { request: changed }),
    },
  ];
}

function isSmall({ criteria }: SubsidyAssessment): boolean {
  return criteria.some(({ id, status }) => id === "minimum-size" && status === "fail");
}

function isCut({ figures }: SubsidyAssessment): boolean {
  return figures.bindingLimit === "cost-effectiveness";
}
