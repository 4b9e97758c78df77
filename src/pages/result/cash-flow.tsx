import type { EstimateAnswer } from "../ask-api";
import { CashFlowChart } from "../charts/cash-flow-chart";
import type { Reader } from "../reader";
import { DataTable } from "./data-table";
import { WithAndWithout, yearsText } from "./with-and-without";

type Money = NonNullable<EstimateAnswer["money"]>;

/** The city's cash flow year by year, as a picture with its break-even and as a table. */
export function CashFlow({ reader, money }: { reader: Reader; money: Money }) {
  const { cashFlow, lifeCycleCost } = money;
  if (cashFlow === undefined) return null;
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1], parameters = {}) =>
    reader.in("pageResult", key, parameters);
  const ratio = (value: number | undefined) => (value === undefined ? "–" : reader.figure(value));
  const years = breakEvenOf(cashFlow);
  const last = cashFlow.at(-1);
  const withOther = cashFlow.some(({ upkeep, other }) => upkeep.amount !== 0 || other.amount !== 0);
  return (
    <>
      <h3>{say("cashFlow")}</h3>
      <CashFlowChart
        id="cash-flow"
        title={say("cashFlowChart")}
        description={say("cashFlowDescription", {
          start: reader.spoken((cashFlow[0] as NonNullable<typeof last>).net),
          years: String(cashFlow.length - 1),
          end: reader.spoken((last as NonNullable<typeof last>).cumulative),
        })}
        bars={cashFlow.map(({ year, net, cumulative }) => ({
          year,
          net: net.amount,
          cumulative: cumulative.amount,
        }))}
        breakEven={years === undefined ? undefined : { years, text: say("breakEven", { years: reader.figure(years) }) }}
      />
      <p class="note">{reader.in("pageMemo", "cashFlowLegend")}</p>
      <details>
        <summary>{say("cashFlowTable")}</summary>
        <DataTable
          className="wide"
          caption={`${say("cashFlowTable")} ${say("rounded")}`}
          columns={[
            { heading: say("year"), numeric: true },
            { heading: say("billSaving"), numeric: true },
            ...(withOther ? [{ heading: say("otherFlows"), numeric: true }] : []),
            { heading: say("netFlow"), numeric: true },
            { heading: say("cumulative"), numeric: true },
            { heading: say("cumulativeDiscounted"), numeric: true },
          ]}
          rows={cashFlow.map(({ year, saving, upkeep, other, net, cumulative, cumulativeDiscounted }) => [
            String(year),
            reader.spoken(saving),
            ...(withOther
              ? [reader.spoken({ amount: -(upkeep.amount + other.amount) + 0, currency: upkeep.currency })]
              : []),
            reader.spoken(net),
            reader.spoken(cumulative),
            reader.spoken(cumulativeDiscounted),
          ])}
        />
        <WithAndWithout
          reader={reader}
          caption={say("moneyTable")}
          rows={[
            [
              say("discountedPayback"),
              yearsText(reader, money.discountedPaybackYears),
              yearsText(reader, money.discountedPaybackYearsWithoutGrant),
            ],
            [say("benefitCost"), ratio(money.benefitCostRatio), ratio(money.benefitCostRatioWithoutGrant)],
          ]}
        />
        {lifeCycleCost === undefined ? (
          ""
        ) : (
          <p class="note">
            {reader.in("pageResult", "lifeCycleCost", {
              before: reader.spoken(lifeCycleCost.businessAsUsual),
              after: reader.spoken(lifeCycleCost.project),
            })}
          </p>
        )}
      </details>
    </>
  );
}

/** When the sum first reaches nought, linear within its year; undefined where nothing is paid or it never does. */
function breakEvenOf(cashFlow: NonNullable<Money["cashFlow"]>): number | undefined {
  const after = cashFlow.find(({ cumulative }) => cumulative.amount >= 0);
  if (after === undefined || after.year === 0) return undefined;
  const before = cashFlow[after.year - 1]?.cumulative.amount ?? 0;
  return after.year - 1 - before / (after.cumulative.amount - before);
}
