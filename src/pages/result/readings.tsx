import type { Reader } from "../reader";
import type { Subsidy } from "./sentence";

/** The grant as the other texts on record would have it; what is below the minimum has a shape, and words once. */
export function Readings({ reader, subsidy }: { reader: Reader; subsidy: Subsidy }) {
  const say = (key: Parameters<typeof reader.in<"pageResult">>[1]) => reader.in("pageResult", key);
  const isBelow = subsidy.readings.some(({ grantStatus }) => grantStatus === "below-minimum");
  return (
    <div class="readings">
      <h3>{say("readings")}</h3>
      <p class="note">
        {say("readingsNote")}
        {isBelow ? ` ▽ ${say("belowMinimum")}` : ""}
      </p>
      <dl class="figures">
        {subsidy.readings.map(({ label, asUsed, grant, grantStatus }) => (
          <div>
            <dt>
              {asUsed ? (
                <b>
                  {reader.prose(label)} <span class="whole">◀ {say("asUsed")}</span>
                </b>
              ) : (
                reader.prose(label)
              )}
            </dt>
            <dd>
              {reader.spoken(grant, subsidy.projectMinimum.amount)}
              {grantStatus === "below-minimum" ? <abbr title={say("belowMinimum")}> ▽</abbr> : ""}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
