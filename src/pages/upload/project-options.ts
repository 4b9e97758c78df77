import { type Column, fill } from "../../batches/columns";
import { valueAt } from "../../http/json-pointer";

/** What a row says of the whole project, gathered over all rows: settings must agree, amounts of money add up. */
export class ProjectOptions {
  readonly #columns: readonly Column[];
  #values: unknown[] | undefined;

  /** `columns` are those of the header. */
  constructor(columns: readonly (Column | undefined)[]) {
    this.#columns = columns.filter((column) => column !== undefined).filter(isOfProject);
  }

  /** Takes a row in, or gives the columns in which it does not go with the rows before it. */
  add(request: unknown): readonly Column[] {
    const values = this.#columns.map(({ path }) => valueAt(request, path));
    const before = this.#values;
    if (before === undefined) {
      this.#values = values;
      return [];
    }
    const odd = this.#columns.filter((column, index) => !goesWith(column, before[index], values[index]));
    if (odd.length === 0)
      this.#values = this.#columns.map((column, index) => sum(column, before[index], values[index]));
    return odd;
  }

  /** The options of a request. */
  options(): Readonly<Record<string, unknown>> {
    const options = {};
    for (const [index, column] of this.#columns.entries()) {
      const value = this.#values?.[index];
      if (value !== undefined) fill(options, column, value);
    }
    return options;
  }
}

/** The name of a row is that of its group. */
function isOfProject({ path: [first] }: Column): boolean {
  return first !== "groups" && first !== "name";
}

/** Every cost of `investment` is one of the row, and the project costs their sum. */
export function isAmount({ path }: Column): boolean {
  return path[0] === "investment" && path.at(-1) === "amount";
}

/** An amount that some rows leave out would make the project look cheaper than it is. */
function goesWith(column: Column, before: unknown, value: unknown): boolean {
  return isAmount(column) ? (before === undefined) === (value === undefined) : before === value;
}

function sum(column: Column, before: unknown, value: unknown): unknown {
  return isAmount(column) && before !== undefined ? (before as number) + (value as number) : before;
}
