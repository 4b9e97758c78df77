import type { FieldSection } from "../../ledger/quantity";
import { FieldControl, type FormView } from "./field-control";

const SECTIONS: readonly FieldSection[] = ["equipment", "road", "electricity", "money", "subsidy", "project"];

/** All fields beyond the short form, folded away unless one of them is wrong. */
export function MoreInputs({ view, level }: { view: FormView; level: "h3" | "h4" }) {
  const { reader, filled } = view;
  const { form, errors } = filled;
  const drawn = form.fields.filter(({ beside }) => !beside);
  const wrong = form.fields.some(({ name, section }) => section !== undefined && errors[name] !== undefined);
  const Heading = level;
  return (
    <details open={wrong}>
      <summary>{reader.say("moreInputs")}</summary>
      {SECTIONS.map((section) => {
        const fields = drawn.filter((field) => field.section === section);
        if (fields.length === 0) return "";
        return (
          <section>
            <Heading>{reader.say(`section.${section}`)}</Heading>
            <div class="fields">
              {fields.map((field) => (
                <FieldControl view={view} field={field} />
              ))}
            </div>
          </section>
        );
      })}
    </details>
  );
}
