import type { Assumption } from "./sourced";
import { withValueAt } from "./with-value-at";

/** A request with the values of these assumptions at the fields that would override them. */
export function withDefaults<Request>(request: Request, open: readonly Assumption[]): Request {
  return open.reduce((filled, { name, value }) => withValueAt(filled, name.split("."), value), request);
}
