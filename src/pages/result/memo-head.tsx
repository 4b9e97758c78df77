import { EDITION } from "../../ledger/edition";
import type { Reader } from "../reader";
import { todayInBandung } from "../text/day";

interface Named {
  readonly name?: string;
  readonly office?: string;
}

/** Whose project it is, where it is said, and the day it was asked. */
export function MemoHead({ reader, request }: { reader: Reader; request: Named }) {
  const { name, office } = request;
  return (
    <p class="memo-head">
      {name === undefined ? "" : <b>{reader.in("pageMemo", "head", { project: name })}</b>}
      {office === undefined ? "" : <span>{reader.in("pageMemo", "office", { office })}</span>}
      <span>{reader.in("pageMemo", "asked", { day: todayInBandung(reader.language) })}</span>
      <span class="edition">{reader.say("edition", { ...EDITION })}</span>
    </p>
  );
}
