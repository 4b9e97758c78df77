import type { BatchMeasure } from "../../batches/measures";
import { namesTotal } from "../../batches/words/set-aside";
import type { Measure } from "../../ledger/measure";
import { type TableRow, textOf } from "../../tables/table";
import {
  type CellFault,
  type Inventory,
  type LeftOutRow,
  MOST_LISTED,
  type Remark,
  type RowGroup,
} from "../inventory/inventory";
import type { AssignedColumn } from "./assigned-columns";
import { Kinds } from "./kinds";
import { ProjectOptions } from "./project-options";
import { type ForAllRows, judge, type ReadRow, type RowReader, valuesOf } from "./read-rows";

/** Rows of a file taken together: kinds of equipment, what holds for all, and what is not computed. */
export class Gathered {
  readonly #measure: BatchMeasure;
  readonly #kinds = new Kinds();
  readonly #project: ProjectOptions;
  readonly #listed: LeftOutRow[] = [];
  #rows = 0;
  #leftOut = { rows: 0, quantity: 0, uncounted: 0 };
  #totals = 0;
  #withoutRoad = 0;
  /** Numbers of pieces, to know a sum of them. */
  #sum = 0;
  #last = { quantity: 0, before: -1 };

  constructor(measure: BatchMeasure, assigned: readonly AssignedColumn[], forAll: ForAllRows) {
    this.#measure = measure;
    const stated = assigned.flatMap(({ meaning }) => [meaning?.column, meaning?.implied?.column]);
    this.#project = new ProjectOptions([...new Set([...stated, ...forAll.map(([column]) => column)])]);
  }

  take(row: TableRow, reader: RowReader): void {
    if (row.cells.some((cell) => typeof cell === "string" && namesTotal(textOf(cell)))) {
      this.#totals++;
      return;
    }
    const read = reader.read(row);
    if (read.isEmpty) return;
    if (this.#isSumOfOthers(read)) {
      this.#totals++;
      return;
    }
    this.#remember(read);
    const faults = read.faults.length > 0 ? read.faults : this.#project.oddIn(read.request);
    const judged = faults.length > 0 ? "refused" : judge(read.request, this.#measure);
    if (judged === "computedWithoutRoad") this.#withoutRoad++;
    if (judged === "refused") this.#leave(read, faults);
    else this.#count(read);
  }

  get kinds(): number {
    return this.#kinds.size;
  }

  /** The inventory, with further remarks of whoever read the table. */
  inventory(measure: Measure, remarks: readonly Remark[]): Inventory {
    return {
      measure,
      rows: this.#rows,
      groups: this.#kinds.groups(),
      options: valuesOf(this.#project.options(), this.#measure.columns),
      leftOut: { ...this.#leftOut, listed: this.#listed },
      remarks: [...remarks, ...this.#remarks()].filter(({ count }) => count > 0),
    };
  }

  #count({ request }: ReadRow): void {
    this.#rows++;
    this.#project.add(request);
    const { name, groups } = request as { name?: string; groups: readonly [RowGroup] };
    this.#kinds.add(name, groups[0]);
  }

  #leave({ line, request }: ReadRow, faults: readonly CellFault[]): void {
    const values = valuesOf(request, this.#measure.columns);
    const { quantity } = values;
    const { rows, quantity: sum, uncounted } = this.#leftOut;
    const counted = typeof quantity === "number" && quantity > 0;
    this.#leftOut = {
      rows: rows + 1,
      quantity: sum + (counted ? quantity : 0),
      uncounted: uncounted + (counted ? 0 : 1),
    };
    if (this.#listed.length < MOST_LISTED) this.#listed.push({ line, values, faults });
  }

  /** A row without a name whose number is that of all rows above it. */
  #isSumOfOthers({ request }: ReadRow): boolean {
    const { name, groups } = request as { name?: string; groups: readonly [RowGroup] };
    return name === undefined && this.#rowsSeen > 1 && groups[0]?.quantity === this.#sum;
  }

  get #rowsSeen(): number {
    return this.#rows + this.#leftOut.rows;
  }

  #remember({ request }: ReadRow): void {
    const { groups } = request as { groups: readonly [RowGroup] };
    const quantity = Number(groups[0]?.quantity ?? 0);
    this.#last = { quantity, before: this.#sum };
    this.#sum += quantity;
  }

  #remarks(): Remark[] {
    const of = (code: Remark["code"], count: number): Remark => ({ code, count, names: [] });
    const { quantity, before } = this.#last;
    const maybeTotal = this.#rowsSeen > 2 && quantity === before;
    return [
      of("totalsRows", this.#totals),
      of("maybeTotal", maybeTotal ? 1 : 0),
      of("roadIncomplete", this.#withoutRoad),
      of("costIncomplete", this.#project.costIsIncomplete ? 1 : 0),
    ];
  }
}
