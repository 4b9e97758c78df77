import type { Probe } from "../advice/search/smallest-change";
import type { CompleteEstimate } from "../estimates/complete-estimate";
import { presentFigures } from "../estimates/present-estimate";
import { nearestName } from "../http/nearest-name";
import { InputError } from "../ledger/input-error";
import { CRITERION_IDS, type CriterionId } from "../subsidy/criteria/criterion";
import { figureAt, numberPaths } from "./figures";
import type { Until } from "./request-schema";

/** When a change is enough. */
export type Goal = (complete: CompleteEstimate) => Probe;

/** Reads what is asked. `complete` is the estimate as it stands, which shows what there is to ask for. */
export function goalOf(until: Until, complete: CompleteEstimate): Goal {
  if ((until.criterion === undefined) === (until.figure === undefined)) {
    throw new InputError({ pointer: "#/until", key: "untilOne" });
  }
  return until.criterion === undefined
    ? figureGoal(until as Until & { figure: string })
    : criterionGoal(until.criterion, complete);
}

function criterionGoal(id: CriterionId, { investment }: CompleteEstimate): Goal {
  if (investment === undefined) throw new InputError({ pointer: "#/input/investment", key: "seekNeedsCost" });
  const judged = investment.subsidy.criteria.map((criterion) => criterion.id);
  if (!judged.includes(id)) {
    const known = CRITERION_IDS.filter((each) => judged.includes(each)).join(", ");
    throw new InputError({ pointer: "#/until/criterion", key: "criterionNotAsked", parameters: { id, known } });
  }
  return ({ investment: changed }) => {
    const isEnough = changed?.subsidy.criteria.find((criterion) => criterion.id === id)?.status === "pass";
    return { isEnough, figure: isEnough ? 1 : 0 };
  };
}

function figureGoal({ figure: path, atLeast, atMost, status }: Until & { figure: string }): Goal {
  if (status !== undefined || (atLeast === undefined) === (atMost === undefined)) {
    throw new InputError({ pointer: "#/until", key: "untilOneBound" });
  }
  return (complete) => {
    const figure = figureAt(presentFigures(complete, "en"), path);
    if (figure === undefined) return { isEnough: false };
    return { figure, isEnough: atLeast === undefined ? figure <= (atMost as number) : figure >= atLeast };
  };
}

/** What to say of a figure that no value tried has given. `complete` shows those there are. */
export function figureUnknown(path: string, complete: CompleteEstimate): InputError {
  const known = numberPaths(presentFigures(complete, "en"));
  const nearest = nearestName(path, known);
  const pointer = "#/until/figure";
  if (nearest !== undefined) return new InputError({ pointer, key: "figureMisspelt", parameters: { nearest } });
  const some = known.filter((each) => /^(annual|lifetime|money)\./.test(each)).slice(0, FIGURES_NAMED);
  return new InputError({ pointer, key: "figureUnknown", parameters: { known: some.join(", ") } });
}

const FIGURES_NAMED = 24;
