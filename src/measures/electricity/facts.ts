import { fromFact } from "../../ledger/sourced";
import { factOf } from "../../reference/collections";

/** What a captive generator emits where nobody says, tCO2/MWh. */
export const CAPTIVE_FACTOR = fromFact(factOf("emission-factors", "captive-default-08", "valueTco2PerMwh"));
