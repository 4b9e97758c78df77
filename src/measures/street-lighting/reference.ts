import { InputError } from "../../ledger/input-error";
import type { Stated } from "../../ledger/quantity";
import { fromFact, type Sourced } from "../../ledger/sourced";
import type { Calculation } from "../../methods/calculation";
import type { Run } from "../../methods/method";
import {
  conventionalLedReference,
  existingReference,
  mercuryReference,
  statedReference,
} from "../../methods/street-lighting";
import { factOf } from "../../reference/collections";
import type { LUMINAIRES } from "./inputs";
import type { StreetLightingGroupRequest } from "./schema";

const sodiumShare: Sourced = (() => {
  const percent = fromFact(factOf("relative-lamp-power", "yokohama-hps", "powerRelativeToMercury250Percent"));
  return { ...percent, value: percent.value / 100 };
})();

/** Share of a mercury lamp's power that its reference draws, 0 to 1. */
export const MERCURY_REFERENCE_SHARE = sodiumShare.value;

/** The luminaire a validator would accept as reference. */
export interface ReferenceLuminaire {
  readonly circuitWatts: number;
  /** Set where the caller chose the power of the reference. */
  readonly stated?: Sourced;
  /** Set where the reference is that of a mercury lamp: sodium's share of its power. */
  readonly sodiumShare?: Sourced;
  /** Set where the reference is an ordinary LED luminaire: its efficacy. */
  readonly conventionalEfficacy?: Sourced;
  /** Set where the caller's choice lies above the existing luminaire, W: then the existing one counts. */
  readonly chosenAboveExisting?: number;
  place(calculation: Calculation, suffix: string): void;
}

/** The reference of a group: the caller's choice; for mercury and unknown lamps sodium; else the existing luminaire. */
export function resolveReference(
  group: StreetLightingGroupRequest,
  existing: Sourced,
  stated: Stated<typeof LUMINAIRES>,
  pointer: string,
): ReferenceLuminaire {
  const { reference, existing: luminaire } = group;
  if (reference !== undefined) return chosenReference(reference, existing, stated, pointer);
  if (luminaire.lamp === "mercury" || luminaire.lamp === "unknown") {
    const run = mercuryReference.evaluate({ P_BAU: existing.value, f_HPS: sodiumShare.value });
    return { ...referenceOf(run), sodiumShare };
  }
  return referenceOf(existingReference.evaluate({ P_BAU: existing.value }));
}

function chosenReference(
  { basis }: NonNullable<StreetLightingGroupRequest["reference"]>,
  existing: Sourced,
  { referencePower, conventionalEfficacy, systemPower, projectEfficacy }: Stated<typeof LUMINAIRES>,
  pointer: string,
): ReferenceLuminaire {
  const place = `${pointer}/reference`;
  if (referencePower !== undefined && basis !== undefined)
    throw new InputError({ pointer: `${place}/basis`, key: "referenceTwice" });
  if (referencePower !== undefined) {
    const run = statedReference.evaluate({ P_RE_given: referencePower.value, P_BAU: existing.value });
    return { ...referenceOf(run), stated: referencePower, ...aboveExisting(referencePower.value, existing) };
  }
  if (basis === undefined) throw new InputError({ pointer: place, key: "referenceEmpty" });
  if (projectEfficacy === undefined)
    throw new InputError({ pointer: `${pointer}/project/efficacyLmPerW`, key: "conventionalNeedsEfficacy" });
  const run = conventionalLedReference.evaluate({
    P_PJ: systemPower.value,
    eta_PJ: projectEfficacy.value,
    eta_LED: conventionalEfficacy.value,
    P_BAU: existing.value,
  });
  return { ...referenceOf(run), conventionalEfficacy, ...aboveExisting(run.value("P_LED"), existing) };
}

const aboveExisting = (watts: number, existing: Sourced) =>
  watts > existing.value ? { chosenAboveExisting: watts } : {};

function referenceOf(run: Run): ReferenceLuminaire {
  return {
    circuitWatts: run.value("P_RE"),
    place: (calculation, suffix) => void calculation.add(run, { suffix, shared: SHARED_BY_LAMPS }),
  };
}

const SHARED_BY_LAMPS: ReadonlySet<string> = new Set(["f_HPS"]);
