import type { Provenance } from "../ledger/record";
import type { Buyer, Funding } from "./input";
import { BINDING_SOURCES } from "./rules";

/** Whether the government's local content rule binds a purchase. */
export interface Binding {
  readonly binds: "yes" | "no" | "unknown";
  /** Key of the message group `localContent`. */
  readonly reason:
    | "governmentBudget"
    | "governmentForeign"
    | "governmentUnstated"
    | "representative"
    | "private"
    | "buyerUnstated";
  readonly provenance: Provenance;
}

export function bindingOf(buyer: Buyer | undefined, funding: Funding | undefined): Binding {
  switch (buyer) {
    case "government":
      return governmentBinding(funding);
    case "japanese-representative":
      return { binds: "unknown", reason: "representative", provenance: BINDING_SOURCES.representative };
    case "private":
      return { binds: "no", reason: "private", provenance: BINDING_SOURCES.private };
    case undefined:
      return { binds: "unknown", reason: "buyerUnstated", provenance: BINDING_SOURCES.government };
  }
}

function governmentBinding(funding: Funding | undefined): Binding {
  switch (funding) {
    case "apbn":
    case "apbd":
      return { binds: "yes", reason: "governmentBudget", provenance: BINDING_SOURCES.government };
    case "foreign-grant-or-loan":
      // Perpres 16/2018 Art. 64: the rules hold for foreign money too, unless the agreement says otherwise.
      return { binds: "yes", reason: "governmentForeign", provenance: BINDING_SOURCES.foreignGrant };
    case "own-funds":
    case undefined:
      return { binds: "unknown", reason: "governmentUnstated", provenance: BINDING_SOURCES.government };
  }
}
