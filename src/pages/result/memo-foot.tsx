import type { Reader } from "../reader";

/** Where a printed result is found again: its whole address, or the name of its file and the check value in it. */
export interface Found {
  readonly address: string;
  readonly file?: { readonly name: string; readonly check: string };
}

/** More than this nobody types from paper. */
const LONGEST_PRINTED = 600;

/** The foot of the memo; only paper has it. */
export function MemoFoot({ reader, found: { address, file } }: { reader: Reader; found: Found }) {
  return (
    <p class="paper memo-foot">
      {file === undefined || address.length <= LONGEST_PRINTED ? (
        <>
          {reader.in("pageMemo", "link")}: <a href={address}>{address}</a>
        </>
      ) : (
        reader.in("pageMemo", "file", file)
      )}
    </p>
  );
}
