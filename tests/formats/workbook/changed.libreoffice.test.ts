import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, type WorkBook } from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { type LongBook, writeBook } from "../../../src/formats/workbook/write-book";
import { type ChangedBook, changedBooks, daily, type Shaded, SUBJECTS, type Subject, spread } from "./changed-books";
import { differences } from "./compare-books";
import { LaidOut } from "./laid-out";

/** A start takes seconds, so many cells are changed for one; of more than 247 workbooks LibreOffice silently leaves some out. */
const CELLS_AT_ONCE = 100;
const START_AND_READ_MS = 600_000;

interface Chosen {
  readonly subject: Subject;
  readonly cell: Shaded;
  readonly book: LongBook;
  readonly original: LaidOut;
}

interface Case extends Chosen {
  readonly what: string;
  readonly changed: ChangedBook;
}

/** `npm run check:libreoffice:all` enters every value of every shaded cell; otherwise those of one of each book are. */
const CHOSEN: readonly Chosen[] = SUBJECTS.flatMap((subject, index) => {
  const book = subject.bookOf(subject.request);
  const original = new LaidOut(book);
  const cells = subject.shaded(original);
  // Of 800 readings of the same kind the last is one case.
  const unlike =
    subject.request === daily ? cells.filter(({ sheet }, at) => sheet === "Inputs" || at === cells.length - 1) : cells;
  return spread(unlike, 1, index).map((cell) => ({ subject, cell, book, original }));
});

function casesOf(chosen: Chosen): Case[] {
  const { subject, cell, original } = chosen;
  return changedBooks(subject, cell, original).map((changed) => ({
    ...chosen,
    what: `${subject.name}: ${changed.what}`,
    changed,
  }));
}

/** The book with what is entered, and no result beside any formula: whoever shows one has computed it. */
function changedBook({ book, changed }: Case): LongBook {
  const values = new Map(changed.entered.map(({ cell, value }) => [`${cell.sheet} ${cell.row} ${cell.column}`, value]));
  return {
    ...book,
    sheets: book.sheets.map((each) => ({
      ...each,
      lines: [...each.lines].map((line, row) =>
        line.map((written, column) => {
          const value = values.get(`${each.name} ${row} ${column}`);
          return value === undefined ? { ...written, formulaResult: undefined } : { ...written, value };
        }),
      ),
    })) as LongBook["sheets"],
  };
}

const PARTS = Array.from({ length: Math.ceil(CHOSEN.length / CELLS_AT_ONCE) }, (_, part) =>
  CHOSEN.slice(part * CELLS_AT_ONCE, (part + 1) * CELLS_AT_ONCE),
);

describe("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "jcm-libreoffice-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(
    PARTS.map((chosen, part) => ({ part, chosen, first: `${chosen[0]?.subject.name}, ${chosen[0]?.cell.field}` })),
  )(
    "recalculates each changed workbook to the answer to the changed request, from $first on",
    async ({ chosen, part }) => {
      const asked = join(folder, `asked-${part}`);
      const answered = join(folder, `answered-${part}`);
      mkdirSync(asked);
      const cases = chosen.flatMap(casesOf);
      const files: string[] = [];
      for (const [index, each] of cases.entries()) {
        const file = join(asked, `${index}.xlsx`);
        writeFileSync(file, await writeBook(changedBook(each)));
        files.push(file);
      }
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const to = ["--headless", "--convert-to", "xlsx", "--outdir", answered];
      execFileSync("soffice", [profile, ...to, ...files], { stdio: "ignore", timeout: START_AND_READ_MS });
      const wrong = cases.flatMap(({ what, cell, original, changed: { expected } }, index) => {
        if (expected instanceof Error) return [`${what}: ${expected}`];
        const file = join(answered, `${index}.xlsx`);
        if (!existsSync(file)) return [`${what}: no workbook came back`];
        const found = new Recomputed(read(readFileSync(file)));
        return differences(found, original, expected, cell.symbol).map((difference) => `${what}: ${difference}`);
      });
      rmSync(asked, { recursive: true });
      rmSync(answered, { recursive: true });
      expect(wrong).toEqual([]);
      console.log(`${cases.length} changed workbooks recalculated by LibreOffice`);
    },
    START_AND_READ_MS,
  );
});

/** A workbook as another program has left it. */
class Recomputed {
  readonly sheetNames: readonly string[];
  readonly #book: WorkBook;

  constructor(book: WorkBook) {
    this.sheetNames = book.SheetNames;
    this.#book = book;
  }

  value(sheet: number, row: number, column: number): unknown {
    const cells = this.#book.Sheets[this.sheetNames[sheet] as string];
    return (cells?.[utils.encode_cell({ r: row, c: column })] as { v?: unknown } | undefined)?.v;
  }
}
