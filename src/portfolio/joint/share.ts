import { grant } from "../../methods/grant";
import type { JointTerms, Member } from "./conditions";

/** What one application for the members would bring [JPY]. */
export interface JointShare {
  readonly grant: number;
  /** Whether the grant reaches the minimum; below it nothing is paid. */
  readonly isPaid: boolean;
  /** Of the city: after the grant where it is paid, else the whole cost less other income. */
  readonly cityShare: number;
}

/** The sheet of the grant on the sums of the members, in their order. */
export function shareOf(members: Iterable<Member>, { ratio, ceiling, maximum, minimum }: JointTerms): JointShare {
  let net = 0;
  let eligible = 0;
  let lifetimeTco2 = 0;
  for (const member of members) {
    net += member.net;
    eligible += member.eligible;
    lifetimeTco2 += member.lifetimeTco2;
  }
  const amounts = { K_total: net, K_elig: eligible, K_other: 0 };
  const run = grant.evaluate({ ...amounts, r: ratio, G_max: maximum, c_max: ceiling, ER_T: lifetimeTco2 });
  const isPaid = run.value("G_sub") >= minimum;
  return { grant: run.value("G_sub"), isPaid, cityShare: isPaid ? run.value("K_city") : net };
}
