import { describe, expect, test } from "vitest";
import { writeBook } from "../../../src/formats/workbook/write-book";
import { changedBooks, type Shaded, SUBJECTS, spread } from "./changed-books";
import { differences } from "./compare-books";
import { LaidOut } from "./laid-out";
import { Recalculated } from "./recalculate";

/** `npm run check:workbooks` changes every input; a run of the suite some of each book. */
const INPUTS = 12;
const ALL_TAKE_MS = 600_000;

describe.each(SUBJECTS.map((subject, index) => ({ subject, index, name: subject.name })))(
  "the workbook of $name",
  ({ subject, index }) => {
    const { bookOf, request, shaded } = subject;

    test(
      "gives the answer to the changed request, whichever shaded cell is changed",
      async () => {
        const laid = bookOf(request);
        const original = new LaidOut(laid);
        const book = new Recalculated(await writeBook(laid));
        const cells = shaded(original);
        expect(cells.length).toBeGreaterThan(1);
        expect(differences(book, original, original)).toEqual([]);
        const wrong: string[] = [];
        for (const cell of spread(cells, INPUTS, index)) {
          for (const { what, entered, expected } of changedBooks(subject, cell, original)) {
            if (expected instanceof Error) {
              wrong.push(`${what}: ${expected}`);
              continue;
            }
            const enter = ({ sheet, row, column }: Shaded, value: number | string) =>
              book.enter(book.sheetNames.indexOf(sheet), row, column, value);
            for (const { cell, value } of entered) enter(cell, value);
            const found = differences(book, original, expected, cell.symbol);
            wrong.push(...found.map((difference) => `${what}: ${difference}`));
            for (const { cell } of entered) enter(cell, cell.value);
          }
        }
        expect(wrong).toEqual([]);
      },
      process.env.WORKBOOK_INPUTS === "all" ? ALL_TAKE_MS : undefined,
    );

    test("shades nothing that no figure and no criterion follows from", async () => {
      const laid = bookOf(request);
      const book = new Recalculated(await writeBook(laid));
      const idle = shaded(new LaidOut(laid)).filter(
        ({ sheet, row, column }) => !book.feeds(book.sheetNames.indexOf(sheet), row, column, ["Summary", "Criteria"]),
      );
      expect(idle).toEqual([]);
    });

    test("counts the same at a discount rate of nought", async () => {
      const laid = bookOf(request);
      const original = new LaidOut(laid);
      const rates = shaded(original).filter(({ symbol, field }) => symbol === "i_d" && field === "discountRate");
      for (const { sheet, row, column } of rates) {
        const book = new Recalculated(await writeBook(laid));
        book.enter(book.sheetNames.indexOf(sheet), row, column, 0);
        const expected = new LaidOut(bookOf({ ...request, discountRate: 0 }));
        expect(differences(book, original, expected)).toEqual([]);
      }
    });
  },
);
