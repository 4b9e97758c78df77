import type { Provenance } from "../ledger/record";
import { CALLER } from "../ledger/sourced";
import type { Calculation } from "../methods/calculation";
import { goalLessPoints, materialNeeded, servicesNeeded } from "../methods/local-content";
import type { GoodsInput, ItemInput } from "./input";
import type { ItemResult } from "./item";
import { type Readings, reaches, type Status } from "./readings";
import { STUDY_GOAL } from "./rules";
import { type LocalContentTerms, minimumRule } from "./terms";

/** A percentage somebody asks for. */
export interface Goal {
  readonly percent: number;
  readonly kind: "rule" | "study" | "request";
  readonly provenance: Provenance;
}

export function goalsOf(requested: number | undefined, terms: LocalContentTerms): readonly Goal[] {
  const { productMinimum, trigger } = terms;
  return [
    { percent: productMinimum.value, kind: "rule", provenance: minimumRule(terms) },
    { percent: trigger.value, kind: "study", provenance: trigger.origin === "request" ? CALLER : STUDY_GOAL },
    ...(requested === undefined ? [] : [{ percent: requested, kind: "request" as const, provenance: CALLER }]),
  ];
}

/** What would make a goal. Shares 0–1, materials in percent; absent where that way does not lead there. */
export interface Target extends Goal {
  readonly status: Status;
  /** Share of the value that services would have to have. */
  readonly servicesShareNeeded?: number;
  /** TKDN of the services that share counts on. */
  readonly servicesTkdnPercent?: number;
  readonly materials: readonly MaterialTarget[];
}

export interface MaterialTarget {
  /** Place of the goods in the request, from 0. */
  readonly item: number;
  readonly localMaterialPercent: number;
  readonly additionalPercent: number;
  /** False where even all-local material would not reach the goal. */
  readonly reachable: boolean;
}

export interface TargetContext {
  readonly calculation: Calculation;
  readonly terms: LocalContentTerms;
  readonly items: readonly ItemInput[];
  readonly results: readonly ItemResult[];
  readonly combined: Readings;
  /** TKDN of the goods alone, cautious reading; undefined where there are none. */
  readonly goodsPercent: number | undefined;
  readonly hasServices: boolean;
  /** TKDN of the services; all-local ones where the purchase has none yet. */
  readonly servicesPercent: number;
}

/** Every remedy is reckoned on the cautious reading, so that it suffices under both. */
export function targetOf(goal: Goal, number: number, context: TargetContext): Target {
  const status = reaches(context.combined, goal.percent);
  const services = servicesShare(goal.percent, number, context);
  return {
    ...goal,
    status,
    ...(services !== undefined && {
      servicesShareNeeded: services,
      servicesTkdnPercent: context.servicesPercent,
    }),
    materials: context.items.flatMap((item, index) =>
      item.kind === "goods" ? [materialTarget(goal.percent, number, item, index, context)] : [],
    ),
  };
}

function servicesShare(goal: number, number: number, context: TargetContext): number | undefined {
  const { goodsPercent, hasServices, servicesPercent, calculation } = context;
  if (goodsPercent === undefined || servicesPercent <= goodsPercent || servicesPercent < goal) return undefined;
  const run = calculation.add(
    servicesNeeded.evaluate({ t_goal: goal, t_goods: goodsPercent, t_services: servicesPercent }),
    {
      rename: {
        t_goal: `t_goal_${number}`,
        t_goods: "t_low_goods",
        t_services: hasServices ? "t_low_services" : "t_all_local",
        s_need: `s_need_${number}`,
      },
    },
  );
  return run.value("s_need");
}

function materialTarget(
  goal: number,
  number: number,
  item: GoodsInput,
  index: number,
  { calculation, results, terms }: TargetContext,
): MaterialTarget {
  const place = index + 1;
  const { points = 0 } = results[index] ?? {};
  const rest = points > 0 ? restOf(goal, points, place, number, calculation) : undefined;
  const run = calculation.add(
    materialNeeded.evaluate({
      t_goal: rest?.percent ?? goal,
      w_M: terms.materialWeight.value,
      w_L: terms.labourWeight.value,
      w_O: terms.overheadWeight.value,
      M_low: results[index]?.material?.low ?? 0,
      L_loc: item.localLabourPercent,
      O_loc: item.localOverheadPercent,
    }),
    {
      rename: {
        t_goal: rest?.symbol ?? `t_goal_${number}`,
        M_low: `M_low_${place}`,
        L_loc: `L_loc_${place}`,
        O_loc: `O_loc_${place}`,
        M_need: `M_need_${place}_${number}`,
        dM_need: `dM_need_${place}_${number}`,
      },
    },
  );
  return {
    item: index,
    localMaterialPercent: run.value("M_need"),
    additionalPercent: run.value("dM_need"),
    reachable: run.value("M_need") <= 100,
  };
}

function restOf(goal: number, points: number, place: number, number: number, calculation: Calculation) {
  const symbol = `t_rest_${place}_${number}`;
  const run = calculation.add(goalLessPoints.evaluate({ t_goal: goal, rd_counted: points }), {
    rename: { t_goal: `t_goal_${number}`, rd_counted: `rd_counted_${place}`, t_rest: symbol },
  });
  return { percent: run.value("t_rest"), symbol };
}
