import type { Warning } from "../ledger/warning";
import type { Portfolio } from "./portfolio";

/** What to know about the measures together. */
export function portfolioWarnings({ measures, plan, totals }: Portfolio): Warning[] {
  const selected = new Set(plan?.selected);
  const named = (wanted: (measure: Portfolio["measures"][number]) => boolean) =>
    measures.filter(wanted).map(({ asked }) => asked.id);
  const ineligible = named(
    ({ asked, investment }) => selected.has(asked.id) && investment.subsidy.verdict === "ineligible",
  );
  const minimum = Math.min(...measures.map(({ investment }) => investment.subsidy.terms.projectMinimum.value));
  const small = named(({ investment: { subsidy } }) => {
    const { grant } = subsidy.figures;
    return grant > 0 && grant < subsidy.terms.projectMinimum.value;
  });
  const checks: readonly [boolean, Warning][] = [
    [plan?.exact === false, { code: "plan-not-exact", pointer: "#/budget" }],
    [
      ineligible.length > 0,
      { code: "plan-counts-on-ineligible-grants", parameters: { ids: listed(ineligible) }, pointer: "#/measures" },
    ],
    [
      small.length > 1 && totals.grant.jpy.amount >= minimum,
      {
        code: "measures-together-reach-minimum",
        parameters: { ids: listed(small), grant: totals.grant.jpy.amount, minimum },
        pointer: "#/measures",
      },
    ],
  ];
  return checks.flatMap(([applies, warning]) => (applies ? [warning] : []));
}

const SHOWN = 12;

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, SHOWN).join(", ");
  return ids.length > SHOWN ? `${shown}, …` : shown;
}
