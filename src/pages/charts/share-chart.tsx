import { fillOf, type Pattern, PatternDefinitions } from "./bar-chart";

/** One part of a whole. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly pattern: Pattern;
}

const BAR_HEIGHT = 26;

/** One bar cut into parts, with a legend that repeats each part in words; parts of nothing are left out. */
export function ShareChart({ id, title, parts }: { id: string; title: string; parts: readonly Part[] }) {
  const shown = parts.filter(({ value }) => value > 0);
  const whole = shown.reduce((sum, { value }) => sum + value, 0);
  let start = 0;
  return (
    <div class="share">
      <svg role="img" aria-labelledby={`${id}-title ${id}-desc`} width="100%" height={BAR_HEIGHT}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{shown.map(({ label, text }) => `${label}: ${text}`).join("; ")}</desc>
        <PatternDefinitions id={id} />
        {shown.map(({ value, pattern }) => {
          const x = (start / whole) * 100;
          start += value;
          return (
            <rect
              x={`${x.toFixed(2)}%`}
              y="1"
              width={`${((value / whole) * 100).toFixed(2)}%`}
              height={BAR_HEIGHT - 2}
              fill={fillOf(id, pattern)}
              class="bar"
            />
          );
        })}
      </svg>
      <ul class="legend">
        {shown.map(({ label, text, pattern }) => (
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <rect x="1" y="1" width="14" height="14" fill={fillOf(id, pattern)} class="bar" />
            </svg>
            <span>{label}</span> <strong>{text}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
