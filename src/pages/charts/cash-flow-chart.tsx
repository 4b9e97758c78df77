import { fillOf, PatternDefinitions } from "./bar-chart";

/** One year of a cash flow, in any one unit. */
export interface CashFlowBar {
  readonly year: number;
  readonly net: number;
  /** Summed up from the start. */
  readonly cumulative: number;
}

const HEIGHT = 200;
const TOP = 26;
const BOTTOM = 22;
const BAR_SHARE = 0.6;
/** More labels than these would stand on each other on a phone. */
const MOST_LABELS = 9;

/**
 * Bars by year, the sum of all years as a line, and where it crosses nought. Across in per cent of the width, up and
 * down in pixels, so that text keeps its size on a phone and on paper; told apart by filling, without colour.
 */
export function CashFlowChart({
  id,
  title,
  description,
  bars,
  breakEven,
}: {
  id: string;
  title: string;
  description: string;
  bars: readonly CashFlowBar[];
  /** Years after which the sum reaches nought, with its words; absent where it never does. */
  breakEven: { readonly years: number; readonly text: string } | undefined;
}) {
  const values = bars.flatMap(({ net, cumulative }) => [net, cumulative]);
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const y = (value: number) =>
    (most === least ? HEIGHT / 2 : TOP + ((most - value) / (most - least)) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const slot = 100 / bars.length;
  const x = (years: number) => `${(slot * (years + 0.5)).toFixed(2)}%`;
  const everyNth = Math.ceil(bars.length / MOST_LABELS);
  return (
    <svg class="bars cash-flow" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={HEIGHT}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <PatternDefinitions id={id} />
      {bars.map(({ year, net }) => (
        <rect
          x={`${(slot * (year + (1 - BAR_SHARE) / 2)).toFixed(2)}%`}
          width={`${(slot * BAR_SHARE).toFixed(2)}%`}
          y={y(Math.max(net, 0))}
          height={(Number(y(Math.min(net, 0))) - Number(y(Math.max(net, 0)))).toFixed(1)}
          fill={fillOf(id, net < 0 ? "hatched" : "solid")}
          class="bar"
        />
      ))}
      <line x1="0" x2="100%" y1={y(0)} y2={y(0)} class="centre" />
      {bars.slice(1).map(({ year, cumulative }, index) => (
        <line
          x1={x(year - 1)}
          y1={y((bars[index] as CashFlowBar).cumulative)}
          x2={x(year)}
          y2={y(cumulative)}
          class="sum-line"
        />
      ))}
      {bars
        .filter(({ year }) => year % everyNth === 0)
        .map(({ year }) => (
          <text x={x(year)} y={HEIGHT - 4} text-anchor="middle" class="bar-label">
            {String(year)}
          </text>
        ))}
      {breakEven === undefined ? (
        ""
      ) : (
        <>
          <circle cx={x(breakEven.years)} cy={y(0)} r="5" class="break-even" />
          <text
            x={x(breakEven.years)}
            y={TOP - 8}
            text-anchor={anchorAt(slot * (breakEven.years + 0.5))}
            class="bar-value"
          >
            {breakEven.text}
          </text>
        </>
      )}
    </svg>
  );
}

/** Words beside a place in per cent of the width, so that they stay inside on the narrowest screen. */
function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 32) return "start";
  return place > 68 ? "end" : "middle";
}
