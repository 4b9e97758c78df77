import type { PageContext } from "../page-context";
import { PAGE_PATHS } from "../page-paths";
import { Lead, wayOf } from "../result/way";
import { COMPARE_PARAMETER } from "./kept";
import { withVariant } from "./variants";

interface CompareWithProps {
  readonly context: PageContext;
  /** Of this result. */
  readonly address: string;
}

/** Leads to the comparison carried along, with this result in it. */
export function CompareWith({ context, address }: CompareWithProps) {
  const { reader, query } = context;
  return (
    <Lead reader={reader} way={wayOf(context, PAGE_PATHS.compare, withVariant(query[COMPARE_PARAMETER], address))}>
      {reader.in("pageResult", "compareWith")}
    </Lead>
  );
}
