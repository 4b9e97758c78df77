import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";

/** What to know before the figures are used. */
export function WarningSection({ reader, warnings }: { reader: Reader; warnings: EstimateAnswer["warnings"] }) {
  if (warnings.length === 0) return null;
  return (
    <section class="warnings">
      <h2>{reader.in("pageResult", "warnings")}</h2>
      <ul>
        {warnings.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </section>
  );
}
