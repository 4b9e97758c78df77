import { LeftOutSection, RemarkSection } from "../inventory/file-notes";
import type { Inventory } from "../inventory/inventory";
import { leftOutSentences } from "../inventory/left-out";
import type { Reader } from "../reader";
import { DataTable } from "../result/data-table";
import { Fold } from "../result/fold";
import type { Inventories } from "./read-portfolio";

/** What the figures do not hold of the files, in sentences. */
export function leftOutOf(inventories: Inventories, reader: Reader): string[] {
  return [...inventories.values()].flatMap((inventory) => leftOutSentences(inventory, reader));
}

/** What was read out of the file of each measure, what was left out, and what else there is to say of it. */
export function InventoryNotes({ inventories, reader }: { inventories: Inventories; reader: Reader }) {
  return (
    <>
      {[...inventories.values()].map((inventory) => {
        const of = reader.in("pageResult", `title.${inventory.measure}`);
        return (
          <>
            <LeftOutSection inventory={inventory} reader={reader} of={of} />
            <KindSection inventory={inventory} reader={reader} of={of} />
            <RemarkSection inventory={inventory} reader={reader} of={of} />
          </>
        );
      })}
    </>
  );
}

function KindSection({
  inventory: { groups, rows },
  reader,
  of,
}: {
  inventory: Inventory;
  reader: Reader;
  of: string;
}) {
  const say = (key: "groups" | "groupsNote" | "group" | "quantity") => reader.in("pageUpload", key);
  return (
    <section class="groups">
      <Fold summary={`${say("groups")} – ${of}: ${reader.exact(groups.length)}`}>
        <p>
          {reader.in("pageUpload", "rowsRead", { rows })} {say("groupsNote")}
        </p>
        <DataTable
          caption={`${say("groups")} – ${of}`}
          columns={[{ heading: say("group") }, { heading: say("quantity"), numeric: true }]}
          rows={groups.map(({ name, quantity }, index) => [
            String(name ?? reader.in("pageUpload", "unnamed", { number: index + 1 })),
            reader.exact(Number(quantity)),
          ])}
        />
      </Fold>
    </section>
  );
}
