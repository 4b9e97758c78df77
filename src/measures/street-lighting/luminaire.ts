import { InputError } from "../../ledger/input-error";
import { fromRequest, type Sourced } from "../../ledger/sourced";
import { circuitPowerOf, knownLampSizes } from "./lamp-table";
import type { StreetLightingGroupRequest } from "./schema";

/** Circuit power of the luminaire as it is, W; undefined where its lamp is unknown and no watts are stated. */
export function resolveExisting(
  { circuitWatts, lamp, lampWatts }: StreetLightingGroupRequest["existing"],
  pointer: string,
): Sourced | undefined {
  const place = `${pointer}/existing`;
  if (circuitWatts !== undefined) return fromRequest(circuitWatts);
  if (lamp === undefined) throw new InputError({ pointer: place, key: "existingNeedsPower" });
  // An unknown lamp draws at least its own watts; what its ballast adds is left out, the careful side.
  if (lamp === "unknown") return lampWatts === undefined ? undefined : fromRequest(lampWatts);
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
