import { RowText } from "./row-text";
import { BAR_HEIGHT, type PlacedRow, placeRows } from "./rows";

/** One input that could change the result, and how far. */
export interface Swing {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** Swings around one value, widest first; the value itself is the line through all of them. */
export function TornadoChart({
  id,
  title,
  value,
  swings,
}: {
  id: string;
  title: string;
  value: number;
  swings: readonly Swing[];
}) {
  const least = Math.min(value, ...swings.map(({ low }) => low));
  const most = Math.max(value, ...swings.map(({ high }) => high));
  const place = (at: number) => (most === least ? 50 : ((at - least) / (most - least)) * 100);
  const { placed, height } = placeRows(swings);
  return (
    <svg class="bars" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={height}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{swings.map(({ label, text }) => `${label}: ${text}`).join("; ")}</desc>
      {swings.map(({ low, high, text }, index) => {
        const row = placed[index] as PlacedRow;
        return (
          <g transform={`translate(0 ${row.top})`}>
            <RowText row={row} text={text} />
            <rect x="0" y={row.barY} width="100%" height={BAR_HEIGHT} class="bar-track" />
            <rect
              x={`${place(low).toFixed(2)}%`}
              y={row.barY}
              width={`${(place(high) - place(low)).toFixed(2)}%`}
              height={BAR_HEIGHT}
              fill="currentColor"
              class="bar"
            />
            <line
              x1={`${place(value).toFixed(2)}%`}
              x2={`${place(value).toFixed(2)}%`}
              y1={row.barY - 3}
              y2={row.barY + BAR_HEIGHT + 3}
              class="centre"
            />
          </g>
        );
      })}
    </svg>
  );
}
