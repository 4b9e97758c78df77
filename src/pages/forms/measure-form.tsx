import type { FormDefinition } from "../../links/field";
import type { Reader } from "../reader";
import { addressOf } from "../reader";
import { FieldControl, type FormView } from "./field-control";
import { MoreInputs } from "./more-inputs";
import type { Preset } from "./preset";
import { writeForm } from "./write-form";

export function pathOf(form: FormDefinition): string {
  return `/${form.id}`;
}

/** The form of one measure: the short part, and the rest folded away. */
export function MeasureForm({
  view,
  level = "h3",
  kept = {},
}: {
  view: FormView;
  level?: "h3" | "h4";
  /** What its address carries along beside its fields. */
  kept?: Readonly<Record<string, string>>;
}) {
  const { reader, filled } = view;
  const { form } = filled;
  return (
    <form action={pathOf(form)} method="get" novalidate>
      <input type="hidden" name="lang" value={reader.language} />
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="fields">
        {form.fields
          .filter(({ section, beside }) => section === undefined && !beside)
          .map((field) => (
            <FieldControl view={view} field={field} />
          ))}
      </div>
      <MoreInputs view={view} level={level} />
      <button type="submit">{reader.say("estimate")}</button>
    </form>
  );
}

/** The address of a preset's result. */
export function presetAddress({ form, request }: Preset, reader: Reader): string {
  return addressOf(pathOf(form), { ...writeForm(form, request), lang: reader.language });
}
