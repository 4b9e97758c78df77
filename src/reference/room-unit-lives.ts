import type { Fact } from "../ledger/record";
import { factOf } from "./collections";

/** Both readings of the statutory life of room air conditioners, years: as fittings, and where they count as building equipment. */
export const ROOM_UNIT_LIVES: readonly [Fact, Fact] = [
  factOf("useful-lives", "cooling-room-units", "years"),
  factOf("useful-lives", "cooling-room-units", "alternativeYears"),
];
