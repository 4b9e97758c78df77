import type { EstimateAnswer } from "../ask-api";
import { BarChart } from "../charts/bar-chart";
import { ShareChart } from "../charts/share-chart";
import type { Reader } from "../reader";
import { CashFlow } from "./cash-flow";
import { WithAndWithout, yearsText } from "./with-and-without";

const NEAR = 4;

type Money = NonNullable<EstimateAnswer["money"]>;

/** Who pays what, what limits the grant, and what it brings the city. */
export function MoneySection({ reader, answer }: { reader: Reader; answer: EstimateAnswer }) {
  const { subsidy, money } = answer;
  if (subsidy === undefined || money === undefined) return null;
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const { grant, cityShare, otherIncome, ratioLimit, costEffectivenessLimit, projectMaximum, bindingLimit } = subsidy;
  const limits = [
    ["ratio", ratioLimit],
    ["cost-effectiveness", costEffectivenessLimit],
    ["project-maximum", projectMaximum],
  ] as const;
  // A limit far above the others would leave nothing of their bars to see; it stands below in words.
  const near = NEAR * Math.max(ratioLimit.amount, costEffectivenessLimit.amount, 1);
  const drawn = limits.filter(([id, { amount }]) => id === bindingLimit || amount <= near);
  return (
    <section id="money" class="money">
      <h2>{say("money")}</h2>
      <div>
        <ShareChart
          id="shares"
          title={say("whoPays")}
          parts={[
            { label: say("grant"), value: grant.amount, text: reader.spoken(grant), pattern: "solid" },
            {
              label: say("cityShare"),
              value: cityShare.amount,
              text: `${reader.spoken(subsidy.cityShareByCurrency.idr)} (${reader.spoken(cityShare)})`,
              pattern: "hatched",
            },
            {
              label: say("otherIncome"),
              value: otherIncome.amount,
              text: reader.spoken(otherIncome),
              pattern: "dotted",
            },
          ]}
        />
        <CashFlow reader={reader} money={money} />
      </div>
      <div>
        <MoneyTable reader={reader} money={money} />
        <details class="limits">
          <summary>{say("limits")}</summary>
          <BarChart
            id="limits"
            title={say("limitsChart")}
            bars={drawn.map(([id, limit]) => ({
              label: reader.in("pageWords", `limit.${id}`) + (id === bindingLimit ? ` ◀ ${say("binding")}` : ""),
              value: limit.amount,
              text: reader.spoken(limit),
              pattern: id === bindingLimit ? "solid" : "hatched",
            }))}
          />
          {limits
            .filter((limit) => !drawn.includes(limit))
            .map(([id, limit]) => (
              <p class="note">
                {reader.in("pageWords", `limit.${id}`)}: {reader.spoken(limit)}
              </p>
            ))}
        </details>
      </div>
    </section>
  );
}

/** What the investment brings the city with the grant, and what it would without. */
function MoneyTable({ reader, money }: { reader: Reader; money: Money }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const percent = (value: number | undefined) => (value === undefined ? "–" : reader.of(reader.percent(value), "%"));
  const amount = (value: Money["npv"]) => (value === undefined ? "–" : reader.spoken(value));
  const perTonne = (value: Money["abatementCostPerTco2"]) =>
    value === undefined ? "–" : `${reader.spoken(value.idr)} / tCO₂`;
  const { simplePaybackYears, simplePaybackYearsAfterGrant } = money;
  return (
    <WithAndWithout
      reader={reader}
      caption={say("moneyTable")}
      rows={[
        [say("billSaving"), reader.spoken(money.billSavingPerYear), reader.spoken(money.billSavingPerYear)],
        ...partsOf(money).map(([key, part]): [string, string, string] => [
          say(key),
          reader.spoken(part),
          reader.spoken(part),
        ]),
        [say("payback"), yearsText(reader, simplePaybackYearsAfterGrant), yearsText(reader, simplePaybackYears)],
        [say("npv"), amount(money.npv), amount(money.npvWithoutGrant)],
        [say("irr"), percent(money.irr), percent(money.irrWithoutGrant)],
        [say("abatement"), perTonne(money.abatementCostPerTco2AfterGrant), perTonne(money.abatementCostPerTco2)],
      ]}
    />
  );
}

/** The parts of a bill that counts peak hours or demand apart; none under one tariff. */
function partsOf({ billSavingByPart: parts }: Money) {
  if (parts === undefined) return [];
  return (
    [
      ["billSavingOffPeak", parts.offPeak],
      ["billSavingPeak", parts.peak],
      ["billSavingDemand", parts.demand],
    ] as const
  ).filter(([, { amount }]) => amount !== 0);
}
