import { type Column, fill } from "../../batches/columns";
import { valueAt } from "../../http/json-pointer";
import { cut } from "../../i18n/cut";
import type { CellFault } from "../inventory/inventory";

/** What rows say of the whole project, gathered: settings must agree, amounts of money add up. */
export class ProjectOptions {
  readonly #settings: readonly Column[];
  readonly #amounts: readonly Column[];
  #values: unknown[] | undefined;
  #sums: (number | undefined)[] = [];
  #incomplete = false;

  /** `columns` are those of the file. */
  constructor(columns: readonly (Column | undefined)[]) {
    const project = columns.filter((column) => column !== undefined).filter(isOfProject);
    this.#settings = project.filter((column) => !isAmount(column));
    this.#amounts = project.filter(isAmount);
  }

  /** Where a row says something else than those before it. */
  oddIn(request: unknown): CellFault[] {
    const before = this.#values;
    if (before === undefined) return [];
    return this.#settings.flatMap(({ name, path }, index) => {
      const value = valueAt(request, path);
      // A row without a cost has no currency either.
      const isUnsaid = isCurrency(path) && (value === undefined || before[index] === undefined);
      return isUnsaid || value === before[index]
        ? []
        : [{ column: name, code: "sameInEveryRow", cell: cut(String(value ?? "")) }];
    });
  }

  add(request: unknown): void {
    const amounts = this.#amounts.map(({ path }) => valueAt(request, path) as number | undefined);
    if (this.#values !== undefined) {
      this.#incomplete ||= amounts.some(
        (amount, index) => (amount === undefined) !== (this.#sums[index] === undefined),
      );
    }
    const values = this.#settings.map(({ path }) => valueAt(request, path));
    this.#values = this.#values?.map((value, index) => value ?? values[index]) ?? values;
    this.#sums = amounts.map((amount, index) => {
      const sum = this.#sums[index];
      return sum === undefined ? amount : sum + (amount ?? 0);
    });
  }

  /** Whether some rows state a cost and others do not: their sum would make the project look cheaper than it is. */
  get costIsIncomplete(): boolean {
    return this.#incomplete;
  }

  /** The options of a request; a cost that is not complete is none. */
  options(): Readonly<Record<string, unknown>> {
    const options = {};
    const settings = this.#settings.map((column, index) => [column, this.#values?.[index]] as const);
    const amounts = this.#amounts.map((column, index) => [column, this.#sums[index]] as const);
    for (const [column, value] of [...settings, ...amounts]) {
      const unused = this.#incomplete && column.path[0] === "investment";
      if (value !== undefined && !unused) fill(options, column, value);
    }
    return options;
  }
}

function isCurrency(path: Column["path"]): boolean {
  return path[0] === "investment" && path.at(-1) === "currency";
}

/** The name of a row is that of its group. */
function isOfProject({ path: [first] }: Column): boolean {
  return first !== "groups" && first !== "name";
}

/** Every cost of `investment` is one of the row, and the project costs their sum. */
function isAmount({ path }: Column): boolean {
  return path[0] === "investment" && path.at(-1) === "amount";
}
