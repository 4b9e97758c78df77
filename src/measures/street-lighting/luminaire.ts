import { InputError } from "../../ledger/input-error";
import { fromFact, fromRequest, type Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import { existingReference, mercuryReference } from "../../methods/street-lighting";
import { factOf } from "../../reference/collections";
import { circuitPowerOf, knownLampSizes } from "./lamp-table";
import type { StreetLightingGroupRequest } from "./schema";

/** Circuit power of the luminaire as it is, W. */
export function resolveExisting(existing: StreetLightingGroupRequest["existing"], pointer: string): Sourced {
  const { circuitWatts, lamp, lampWatts } = existing;
  const place = `${pointer}/existing`;
  if (circuitWatts !== undefined) return fromRequest(circuitWatts);
  if (lamp === undefined) throw new InputError({ pointer: place, key: "existingNeedsPower" });
  if (lamp === "LED")
    throw new InputError({ pointer: `${place}/circuitWatts`, key: "lampHasNoRow", parameters: { lamp } });
  if (lampWatts === undefined)
    throw new InputError({ pointer: `${place}/lampWatts`, key: "lampNeedsWatts", parameters: { lamp } });
  const power = circuitPowerOf(lamp, lampWatts);
  if (power !== undefined) return power;
  throw new InputError({
    pointer: `${place}/lampWatts`,
    key: "lampSizeUnknown",
    parameters: { lamp, watts: lampWatts, known: knownLampSizes(lamp).join(", ") },
  });
}

const sodiumShare: Sourced = (() => {
  const percent = fromFact(factOf("relative-lamp-power", "yokohama-hps", "powerRelativeToMercury250Percent"));
  return { ...percent, value: percent.value / 100 };
})();

/** The luminaire a validator would accept as reference. */
export interface ReferenceLuminaire {
  readonly circuitWatts: number;
  /** Set where the caller chose the reference. */
  readonly stated?: Sourced;
  /** Set where the existing lamp is mercury vapour: sodium's share of its power. */
  readonly sodiumShare?: Sourced;
  place(calculation: Calculation, suffix: string): void;
}

/** The caller's reference; for mercury lamps sodium; else the existing luminaire. */
export function resolveReference(group: StreetLightingGroupRequest, existing: Sourced): ReferenceLuminaire {
  if (group.reference !== undefined) {
    const stated = fromRequest(group.reference.circuitWatts);
    return { circuitWatts: stated.value, stated, place: () => {} };
  }
  if (group.existing.lamp === "mercury") {
    const run = mercuryReference.evaluate({ P_BAU: existing.value, f_HPS: sodiumShare.value });
    return {
      circuitWatts: run.value("P_RE"),
      sodiumShare,
      place: (calculation, suffix) => void calculation.add(run, { suffix, shared: SHARED_BY_LAMPS }),
    };
  }
  return {
    circuitWatts: existing.value,
    place: (calculation, suffix) =>
      void calculation.add(existingReference.evaluate({ P_BAU: existing.value }), { suffix }),
  };
}

const SHARED_BY_LAMPS: ReadonlySet<string> = new Set(["f_HPS"]);
