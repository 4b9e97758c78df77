import type { CsvDialect } from "../formats/csv";
import type { Line } from "./lines";

/** A quoted cell may hold line breaks, but a batch is no place for prose: a longer one is a forgotten quote. */
const LINES_IN_CELL = 16;

/**
 * Joins lines into CSV records where a quoted cell breaks the line (RFC 4180 §2.6). A quote that is never closed costs
 * its own line and no other: the lines behind it are read anew.
 */
export class RecordJoiner {
  readonly #delimiter: CsvDialect["delimiter"];
  #pending: string[] = [];

  constructor(delimiter: CsvDialect["delimiter"]) {
    this.#delimiter = delimiter;
  }

  /** The records a line completes. Those with an open quote come as they are, for the reader to refuse. */
  push(line: Line): Line[] {
    if (this.#pending.length === 0 && (typeof line !== "string" || !this.#leavesOpen(line, false))) return [line];
    if (typeof line !== "string") return [...this.end(), line];
    const open = this.#leavesOpen(line, this.#pending.length > 0);
    this.#pending.push(line);
    if (!open) {
      const record = this.#pending.join("\n");
      this.#pending = [];
      return [record];
    }
    return this.#pending.length > LINES_IN_CELL ? this.#giveUpFirst() : [];
  }

  /** What is left when the stream ends inside a quoted cell. */
  end(): Line[] {
    const records: Line[] = [];
    while (this.#pending.length > 0) records.push(...this.#giveUpFirst());
    return records;
  }

  #giveUpFirst(): Line[] {
    const [first, ...rest] = this.#pending as [string, ...string[]];
    this.#pending = [];
    return [first, ...rest.flatMap((line) => this.push(line))];
  }

  #leavesOpen(line: string, open: boolean): boolean {
    return open || line.includes('"') ? quoteStaysOpen(line, this.#delimiter, open) : false;
  }
}

/** Whether a line ends inside a quoted cell. A quote opens a cell only where the cell begins. */
export function quoteStaysOpen(line: string, delimiter: string, open: boolean): boolean {
  let inside = open;
  let atStart = !open;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (inside) {
      if (character !== '"') continue;
      if (line[index + 1] === '"') index++;
      else inside = false;
    } else if (character === delimiter) {
      atStart = true;
    } else {
      inside = atStart && character === '"';
      atStart = false;
    }
  }
  return inside;
}
