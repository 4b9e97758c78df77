import { Calculation } from "../methods/calculation";
import { totalCostInAllCurrencies } from "../methods/exchange";
import { inAllCurrencies } from "../money/convert";
import type { Currency, Money } from "../money/money";
import { titleOf } from "./advice-text";
import type { Advice } from "./entry";
import type { AdviceSubject } from "./subject";

/** Where only size is missing, other measures in the same application would bring it; how much of what. */
export function joinOthers(subject: AdviceSubject): Advice[] {
  const { criteria, figures } = subject.now.subsidy;
  const isSmall = criteria.some(({ id, status }) => id === "minimum-size" && status === "fail");
  const gap = figures.minimumGap;
  if (!isSmall || gap === undefined || figures.grant === 0) return [];
  const { eligibleCost, lifetimeTco2 } = gap;
  const parameters = { cost: inCurrencyOf(subject, eligibleCost), tonnes: lifetimeTco2 };
  const key = eligibleCost === 0 ? "joinTonnes" : lifetimeTco2 === 0 ? "joinCost" : "joinBoth";
  return [
    {
      code: "join-measures",
      title: { key: "join" },
      detail: [
        { key, parameters },
        { key: "meets", parameters: { criterion: titleOf("minimum-size") } },
        { key: "askGec" },
      ],
      for: "minimum-size",
      reaches: true,
      changes: [],
    },
  ];
}

/** In the currency the request states its cost in. */
function inCurrencyOf({ request, now }: AdviceSubject, amountJpy: number): Money {
  const { rate } = now.subsidy.subject.input;
  const all = inAllCurrencies(new Calculation(), totalCostInAllCurrencies, "K_total", amountJpy, rate);
  const currency = request.investment?.total.currency ?? "JPY";
  return all[currency.toLowerCase() as Lowercase<Currency>];
}
