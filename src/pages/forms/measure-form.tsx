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

interface MeasureFormProps {
  readonly view: FormView;
  readonly level?: "h3" | "h4";
  /** What its address carries along beside its fields. */
  readonly kept?: Readonly<Record<string, string>>;
  /** What it carries along unseen, last, so that an address that is cut loses it first. */
  readonly carried?: Readonly<Record<string, string>>;
  /** `post` where that is too long for an address. */
  readonly method?: "get" | "post";
}

/** The form of one measure: the short part, and the rest folded away. */
export function MeasureForm({ view, level = "h3", kept = {}, carried = {}, method = "get" }: MeasureFormProps) {
  const { reader, filled } = view;
  const { form } = filled;
  const path = pathOf(form);
  const posted = method === "post";
  return (
    <form
      action={posted ? reader.href(path) : path}
      method={method}
      enctype={posted ? "multipart/form-data" : undefined}
      novalidate
    >
      {posted ? "" : <input type="hidden" name="lang" value={reader.language} />}
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
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{reader.say("estimate")}</button>
    </form>
  );
}

/** The address of a preset's result. */
export function presetAddress({ form, request }: Preset, reader: Reader): string {
  return addressOf(pathOf(form), { ...writeForm(form, request), lang: reader.language });
}
