import {
  amsIiL,
  burningHours,
  dimmingPresets,
  outage,
  plausibilityBounds,
  relativePower,
  sni7391,
  systemPower,
} from "../data/street-lighting.json";
import { named, symbolId, type Topic } from "../rows";

/** Lamps, hours and controls. */
export const streetLightingFacts = {
  "luminaire-system-power": systemPower,
  "relative-lamp-power": relativePower,
  "burning-hours": burningHours,
  "dimming-presets": dimmingPresets,
  outages: outage,
  "road-lighting-levels": sni7391,
  "transmission-loss": [named("ams-ii-l", amsIiL.transmissionLossDefault)],
  "ams-ii-l": [
    named("equations", amsIiL.equations),
    ...amsIiL.symbols.map((row) => named(`symbol-${symbolId(row.symbol)}`, row)),
    named("draft-conditions", amsIiL.draftConditions),
  ],
  "plausibility-bounds": plausibilityBounds,
} as const satisfies Topic;
