import { vi } from "vitest";

/** Numbers that answers rest on, by collection; what counts or names a year stays. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  "emission-factors": ["valueTco2PerMwh"],
  "tariff-defaults": ["rpPerKwh"],
  "exchange-rates": ["idrPerJpy", "idrPerUsd"],
  "luminaire-system-power": ["systemW"],
  "relative-lamp-power": ["powerRelativeToMercury250Percent"],
  "transmission-loss": ["percent"],
  "operating-hours": ["hoursPerYear"],
  "cooling-season": ["value", "recommendedDefault"],
  "minimum-performance": ["minimum"],
  "market-facts": ["value"],
  "unit-conversions": ["factor", "kwPerRt"],
  "capacity-classes": ["btuPerHour"],
  "refrigerant-charge-and-leak": ["value"],
  refrigerants: ["ar4", "ar5", "ar6"],
  "interaction-factors": ["recommendedDefault", "default"],
  "solar-yields": ["kwhPerKwpYear"],
  "solar-factors": ["solarFactorWPerM2"],
  "cost-effectiveness-ceilings": ["jpyPerTco2e"],
  "financing-programme": ["amountMinJpy"],
  "study-findings": ["ratioCap"],
  "similar-technology-steps": ["ratioCap"],
  "payback-rules": ["minPaybackYearsWithoutSubsidy"],
  "local-content-thresholds": ["thresholdPercent"],
  "local-content-tiers": ["countedPercent"],
  "uncertified-components": ["countedPercent"],
  "benefit-weights": ["maxPercent"],
  "local-content-adjustments": ["minPercent", "maxPercent"],
  "local-content-notes": ["tkdnPlusBmpPercent"],
};
/** Three that sum to 100 move together. */
const WEIGHTS = { directMaterialPercent: 70, directLabourPercent: 20, factoryOverheadPercent: 10 };
const CHOICES = ["discount-rate", "tariff-growth", "outage-existing", "conventional-led-efficacy", "solar-self-use"];

const ALL_FACTS = "../../src/reference/facts/all-facts";

type Facts = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

function changed(facts: Facts): Facts {
  const entries = Object.entries(facts).map(([collection, records]) => {
    const fields = CHANGED[collection];
    const others = records.map((record) => {
      const changes = fields ?? (CHOICES.includes(record.id as string) ? ["value", "lmPerW"] : []);
      const moved = changes.flatMap((field) =>
        typeof record[field] === "number"
          ? [[field, record[field] === 0 ? 0.01 : (record[field] as number) * 0.9]]
          : [],
      );
      return {
        ...record,
        ...Object.fromEntries(moved),
        ...(collection === "local-content-weights" && WEIGHTS),
      };
    });
    return [collection, others];
  });
  return Object.fromEntries(entries);
}

/** What a module exports in an edition whose records say otherwise; `forget` goes back to this one. */
export async function inLaterEdition<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  vi.doMock(ALL_FACTS, async (original) => {
    const { FACTS } = (await original()) as { FACTS: Facts };
    return { FACTS: changed(FACTS) };
  });
  return load();
}

export function forgetLaterEdition(): void {
  vi.doUnmock(ALL_FACTS);
  vi.resetModules();
}
