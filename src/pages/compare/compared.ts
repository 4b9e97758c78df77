import type { Problem } from "../../http/problem";
import { askApi, askUncounted, type EstimateAnswer } from "../ask-api";
import type { PageContext } from "../page-context";
import type { PortfolioAnswer } from "../portfolio/sentences";
import type { Variant } from "./variants";

/** The deciding figures of a result, in the words of an estimate; of several measures in one application those of all. */
export interface ComparedFigures {
  readonly annual: Pick<EstimateAnswer["annual"], "businessAsUsualReductionTco2" | "creditableTco2">;
  readonly subsidy?: Pick<NonNullable<EstimateAnswer["subsidy"]>, "verdict" | "grant" | "cityShareByCurrency">;
  readonly money?: Pick<
    NonNullable<EstimateAnswer["money"]>,
    "billSavingPerYear" | "simplePaybackYearsAfterGrant" | "npv"
  >;
}

export interface Compared {
  readonly variant: Variant;
  readonly figures: ComparedFigures;
}

export interface Comparison {
  readonly compared: readonly Compared[];
  /** What the API found wrong with others. */
  readonly refused: readonly { readonly variant: Variant; readonly problem: Problem }[];
}

/** What nobody reads in a comparison, and takes longest. */
const WITHOUT_EXTRAS = { advice: undefined, uncertainty: undefined, scenarios: undefined };

/** Asks each variant's own operation; together they are one action of whoever asked for the page. */
export async function compare({ app, c }: PageContext, variants: readonly Variant[]): Promise<Comparison> {
  const compared: Compared[] = [];
  const refused: Comparison["refused"][number][] = [];
  for (const [index, variant] of variants.entries()) {
    const ask = index === 0 ? askApi : askUncounted;
    const asked = await ask<EstimateAnswer | PortfolioAnswer>(app, c, variant.route, {
      ...variant.request,
      ...WITHOUT_EXTRAS,
    });
    if (asked.ok) compared.push({ variant, figures: figuresOf(asked.answer) });
    else refused.push({ variant, problem: asked.problem });
    if (!asked.ok && asked.problem.status === 429) break;
  }
  return { compared, refused };
}

function figuresOf(answer: EstimateAnswer | PortfolioAnswer): ComparedFigures {
  if ("totals" in answer) {
    const { totals, joint } = answer;
    const annual = {
      businessAsUsualReductionTco2: totals.businessAsUsualReductionTco2PerYear,
      creditableTco2: totals.creditableTco2PerYear,
    };
    return { annual, subsidy: joint.subsidy };
  }
  const { annual, subsidy, money } = answer;
  return { annual, ...(subsidy && { subsidy }), ...(money && { money }) };
}
