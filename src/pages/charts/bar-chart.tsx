import { RowText } from "./row-text";
import { BAR_HEIGHT, type PlacedRow, placeRows } from "./rows";

/** One bar: what it is, how long, and what stands beside it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** How the bar is filled; told apart without colour. */
  readonly pattern: Pattern;
}

export const PATTERNS = ["solid", "hatched", "dotted", "outlined"] as const;
export type Pattern = (typeof PATTERNS)[number];

/**
 * Horizontal bars as SVG made on the server. Positions are in per cent of the width, so that text keeps its size on a
 * phone and on paper; a negative value has an empty bar and its number.
 */
export function BarChart({ id, title, bars }: { id: string; title: string; bars: readonly Bar[] }) {
  const longest = Math.max(...bars.map(({ value }) => value), 0);
  const { placed, height } = placeRows(bars);
  const width = (value: number) => (longest === 0 ? 0 : (Math.max(value, 0) / longest) * 100);
  return (
    <svg class="bars" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={height}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{bars.map(({ label, text }) => `${label}: ${text}`).join("; ")}</desc>
      <PatternDefinitions id={id} />
      {bars.map(({ value, text, pattern }, index) => {
        const row = placed[index] as PlacedRow;
        return (
          <g transform={`translate(0 ${row.top})`}>
            <RowText row={row} text={text} />
            <rect x="0" y={row.barY} width="100%" height={BAR_HEIGHT} class="bar-track" />
            <rect
              x="0"
              y={row.barY}
              width={`${width(value).toFixed(2)}%`}
              height={BAR_HEIGHT}
              fill={fillOf(id, pattern)}
              class="bar"
            />
          </g>
        );
      })}
    </svg>
  );
}

export function fillOf(id: string, pattern: Pattern): string {
  return pattern === "solid" ? "currentColor" : pattern === "outlined" ? "none" : `url(#${id}-${pattern})`;
}

/** Hatching and dots in the colour of the text, so that they survive print and dark mode. */
export function PatternDefinitions({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="7" fill="currentColor" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.4" fill="currentColor" />
      </pattern>
    </defs>
  );
}
