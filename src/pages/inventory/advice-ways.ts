import type { EstimateAnswer } from "../ask-api";
import { keptIn } from "../compare/kept";
import { readForm } from "../forms/read-form";
import { requestText } from "../forms/request-text";
import { writeForm } from "../forms/write-form";
import type { WayTo } from "../result/way";
import { carriageOf, INVENTORY_PARAMETER } from "./carriage";
import { packInventory } from "./compact";
import type { RowGroup } from "./inventory";
import type { InventoryView } from "./inventory-view";
import { withOptions } from "./with-options";

interface WithGroups {
  readonly groups: readonly RowGroup[];
}

/** The ways to the results of changed requests: the same inventory with other options, or with other numbers in it. */
export async function adviceWays(
  { context, upload, inventory, frame }: InventoryView,
  answer: EstimateAnswer,
): Promise<WayTo> {
  const { origin, path, reader } = context;
  const packed = new Map([[requestText(inventory.groups), frame.query[INVENTORY_PARAMETER] as string]]);
  for (const { request } of answer.advice ?? []) {
    const { groups } = (request ?? inventory) as WithGroups;
    const key = requestText(groups);
    if (!packed.has(key)) packed.set(key, await packInventory({ ...inventory, groups }));
  }
  return (request) => {
    const { groups } = request as WithGroups;
    const carried = packed.get(requestText(groups));
    const options = writeForm(upload.options, request);
    const { errors, request: again } = readForm(upload.options, options, "plain", "en");
    const same = withOptions({ ...inventory, groups }, again);
    if (carried === undefined || Object.keys(errors).length > 0 || requestText(same) !== requestText(request))
      return undefined;
    const { address, link, query } = carriageOf(
      { [INVENTORY_PARAMETER]: carried },
      { ...options, ...keptIn(frame.query) },
      path,
      origin,
      reader,
    );
    return link === "none" ? { path, sent: query } : { href: address };
  };
}
