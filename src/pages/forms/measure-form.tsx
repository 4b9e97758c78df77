import type { Reader } from "../reader";
import { addressOf } from "../reader";
import type { FieldSection, FormDefinition } from "./field";
import { FieldControl, type FormView } from "./field-control";
import type { Preset } from "./presets";
import { writeForm } from "./write-form";

const SECTIONS: readonly FieldSection[] = ["equipment", "road", "electricity", "money", "subsidy", "project"];

export function pathOf(form: FormDefinition): string {
  return `/${form.id}`;
}

/** The form of one measure: the short part, and the rest folded away. */
export function MeasureForm({ view, level = "h3" }: { view: FormView; level?: "h3" | "h4" }) {
  const { reader, filled } = view;
  const { form, errors } = filled;
  const drawn = form.fields.filter(({ beside }) => !beside);
  const inMore = (name: string) => form.fields.find((field) => field.name === name)?.section !== undefined;
  const opened = [...Object.keys(errors), ...Object.keys(filled.values)].some(inMore);
  const Heading = level;
  return (
    <form action={pathOf(form)} method="get" novalidate>
      <input type="hidden" name="lang" value={reader.language} />
      <div class="fields">
        {drawn
          .filter(({ section }) => section === undefined)
          .map((field) => (
            <FieldControl view={view} field={field} />
          ))}
      </div>
      <details open={opened}>
        <summary>{reader.say("moreInputs")}</summary>
        {SECTIONS.map((section) => {
          const fields = drawn.filter((field) => field.section === section);
          if (fields.length === 0) return "";
          return (
            <section>
              <Heading>{reader.named("page", `section.${section}`)}</Heading>
              <div class="fields">
                {fields.map((field) => (
                  <FieldControl view={view} field={field} />
                ))}
              </div>
            </section>
          );
        })}
      </details>
      <button type="submit">{reader.say("estimate")}</button>
    </form>
  );
}

/** The address of a preset's result. */
export function presetAddress({ form, request }: Preset, reader: Reader): string {
  return addressOf(pathOf(form), { ...writeForm(form, request, reader.language), lang: reader.language });
}
