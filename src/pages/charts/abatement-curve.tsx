import { fillOf, PATTERNS, PatternDefinitions } from "./bar-chart";

/** One step of the curve: a measure, its tonnes, and what one of them costs. */
export interface CurveStep {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly text: string;
}

const HEIGHT = 180;
const TOP = 24;
const BOTTOM = 24;

/**
 * Marginal abatement cost: each measure as wide as its tonnes and as high as the cost of one, cheapest first; below the
 * line it saves more than it costs. Numbers in the steps refer to the table beside.
 */
export function AbatementCurve({
  id,
  title,
  steps,
  axis,
}: {
  id: string;
  title: string;
  steps: readonly CurveStep[];
  /** What stands at the right end, clear of the steps. */
  axis: string;
}) {
  const most = Math.max(0, ...steps.map(({ cost }) => cost));
  const least = Math.min(0, ...steps.map(({ cost }) => cost));
  const total = Math.max(...steps.map(({ to }) => to), 0);
  const span = most - least || 1;
  const y = (cost: number) => TOP + ((most - cost) / span) * (HEIGHT - TOP - BOTTOM);
  const x = (tonnes: number) => (total === 0 ? 0 : (tonnes / total) * 100);
  return (
    <svg class="curve" role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={HEIGHT}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{steps.map(({ label, text }) => `${label}: ${text}`).join("; ")}</desc>
      <PatternDefinitions id={id} />
      {steps.map(({ from, to, cost }, index) => {
        const above = cost >= 0;
        const middle = `${((x(from) + x(to)) / 2).toFixed(2)}%`;
        return (
          <g>
            <rect
              x={`${x(from).toFixed(2)}%`}
              y={Math.min(y(cost), y(0)).toFixed(1)}
              width={`${(x(to) - x(from)).toFixed(2)}%`}
              height={Math.max(1, Math.abs(y(cost) - y(0))).toFixed(1)}
              fill={fillOf(id, PATTERNS[index % PATTERNS.length] ?? "solid")}
              class="bar"
            />
            <text x={middle} y={(above ? y(cost) - 6 : y(cost) + 16).toFixed(1)} text-anchor="middle" class="bar-value">
              {index + 1}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={y(0).toFixed(1)} y2={y(0).toFixed(1)} class="centre" />
      <text x="100%" y={(least < 0 && most === 0 ? y(0) - 6 : HEIGHT - BOTTOM + 16).toFixed(1)} text-anchor="end">
        {axis}
      </text>
    </svg>
  );
}
