import { LeftOutSection, RemarkSection } from "../inventory/file-notes";
import { KindList } from "../inventory/kind-list";
import { leftOutSentences } from "../inventory/left-out";
import type { Reader } from "../reader";
import type { Inventories } from "./read-portfolio";

/** What the figures do not hold of the files, in sentences. */
export function leftOutOf(inventories: Inventories, reader: Reader): string[] {
  return [...inventories.values()].flatMap((inventory) => leftOutSentences(inventory, reader));
}

/** What was left out of each file, what was read out of it, and what else there is to say of it. */
export function InventoryNotes({ inventories, reader }: { inventories: Inventories; reader: Reader }) {
  const files = [...inventories.values()].map((inventory) => {
    const of = reader.in("pageResult", `title.${inventory.measure}`);
    return { inventory, of, heading: `${reader.in("pageUpload", "groups")} – ${of}` };
  });
  return (
    <>
      {files.map(({ inventory, of }) => (
        <LeftOutSection inventory={inventory} reader={reader} of={of} />
      ))}
      {files.map(({ inventory: { groups, rows }, heading }) => (
        <KindList
          reader={reader}
          summary={`${heading}: ${reader.exact(groups.length)}`}
          caption={heading}
          kinds={groups}
          rows={rows}
        />
      ))}
      {files.map(({ inventory, of }) => (
        <RemarkSection inventory={inventory} reader={reader} of={of} />
      ))}
    </>
  );
}
