/** One row of a chart: a label, a value in words, and room for a bar below them. */
export interface Row {
  readonly label: string;
  readonly text: string;
}

/** A row laid out: its text lines, where its bar lies, and how high it is. Lengths in CSS pixels. */
export interface PlacedRow {
  readonly top: number;
  readonly lines: readonly string[];
  /** Baseline of the value, which stands at the right end. */
  readonly valueY: number;
  readonly barY: number;
}

export const BAR_HEIGHT = 18;
const LINE_HEIGHT = 18;
const FIRST_BASELINE = 14;
const GAP_BELOW_TEXT = 6;
const GAP_BELOW_BAR = 10;

/** What fits beside each other on a phone of 360 pixels: Latin letters are one wide, ideographs two. */
const LINE_WIDTH = 44;

/** Between a label and its value, and for the value being bold. */
const GAP_BESIDE = 4;

/** Lays rows out for the narrowest screen, so that one picture serves all: SVG does not break its lines by itself. */
export function placeRows(rows: readonly Row[]): { readonly placed: readonly PlacedRow[]; readonly height: number } {
  let top = 0;
  const placed = rows.map(({ label, text }) => {
    const lines = wrap(label);
    const beside = widthOf(lines.at(-1) ?? "") + widthOf(text) + GAP_BESIDE <= LINE_WIDTH;
    const count = lines.length + (beside ? 0 : 1);
    const valueY = FIRST_BASELINE + (count - 1) * LINE_HEIGHT;
    const barY = valueY + GAP_BELOW_TEXT;
    const row = { top, lines, valueY, barY };
    top += barY + BAR_HEIGHT + GAP_BELOW_BAR;
    return row;
  });
  return { placed, height: top };
}

export function lineY(index: number): number {
  return FIRST_BASELINE + index * LINE_HEIGHT;
}

function wrap(label: string): string[] {
  const lines: string[] = [];
  let line = "";
  // Latin text breaks between words, Japanese between any two characters.
  for (const word of label.match(/(?:\u00A0|[^\s\u3000-\u9fff\uff00-\uffef])+[ ]*|[\u3000-\u9fff\uff00-\uffef]\s*/g) ??
    []) {
    if (line !== "" && widthOf(line + word.trimEnd()) > LINE_WIDTH) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u3000-\u9fff\uff00-\uffef]/.test(character) ? 2 : 1), 0);
}
