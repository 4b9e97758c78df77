import { ShareChart } from "../charts/share-chart";
import type { Reader } from "../reader";
import type { PortfolioAnswer } from "./sentences";

export function MoneySection({ reader, answer: { totals } }: { reader: Reader; answer: PortfolioAnswer }) {
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
