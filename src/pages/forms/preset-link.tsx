import type { Reader } from "../reader";
import { ConfidenceMark } from "../result/marks";
import { SourceLink } from "../result/source-link";
import { presetAddress } from "./measure-form";
import type { Preset } from "./preset";

/** The example of a measure, one click from its result, and where its cost comes from. */
export function PresetLink({ reader, preset }: { reader: Reader; preset: Preset }) {
  const { form, price } = preset;
  return (
    <>
      <p class="preset">
        <a href={presetAddress(preset, reader)}>{reader.say(`preset.${form.id}`)}</a>
      </p>
      {price === undefined ? (
        <p class="note">{reader.say("presetWithoutCost")}</p>
      ) : (
        <p class="note">
          {reader.say(`presetPricePer.${price.per}`, {
            price: reader.spoken({ amount: price.value, currency: "IDR" }),
          })}{" "}
          <ConfidenceMark reader={reader} confidence={price.confidence} />{" "}
          <SourceLink reader={reader} source={price.source} url={price.url} />
        </p>
      )}
    </>
  );
}
