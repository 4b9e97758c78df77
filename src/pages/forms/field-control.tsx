import type { Field, FormDefinition } from "../../links/field";
import { type FieldFacts, factsOf } from "../../links/field-facts";
import type { EstimateAnswer } from "../ask-api";
import type { Reader } from "../reader";
import { unitOfField } from "../text/unit";
import { defaultOf } from "./defaults";
import { writeNumberText } from "./number-text";
import type { FilledForm } from "./read-form";

export interface FormView {
  readonly reader: Reader;
  readonly filled: FilledForm;
  /** Where the defaults come from that stand in the empty fields. */
  readonly assumptions: EstimateAnswer["assumptions"];
}

/** What a phone offers to type with. */
const KEYBOARDS: Readonly<Partial<Record<FieldFacts["kind"], "numeric" | "decimal">>> = {
  integer: "numeric",
  number: "decimal",
};

/** A bound that no project reaches says nothing to a reader. */
const TELLING_BOUND = 1_000_000;

/** Label, input, unit, help and error of one field, and of the unit that stands beside it. */
export function FieldControl({ view, field }: { view: FormView; field: Field }) {
  const { reader, filled } = view;
  const { form, values, errors } = filled;
  const facts = factsOf(form, field);
  const beside = form.fields.find(({ requires, beside }) => beside && requires === field.name);
  const id = idOf(form, field);
  const wrong = [...(errors[field.name] ?? []), ...(beside === undefined ? [] : (errors[beside.name] ?? []))];
  const help = helpOf(view, field, facts);
  const described = [...(wrong.length > 0 ? [`${id}-error`] : []), ...(help === "" ? [] : [`${id}-help`])];
  const common = {
    id,
    name: field.name,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": wrong.length > 0 ? "true" : undefined,
    "aria-required": facts.required ? "true" : undefined,
  };
  const unit = field.percent ? "%" : reader.unit(unitOfField(field.path));
  return (
    <div class={wrong.length > 0 ? "field wrong" : "field"}>
      <label for={id}>
        {reader.named("pageFields", field.name)}
        {facts.required || field.section !== undefined ? "" : <span class="optional"> {reader.say("optional")}</span>}
      </label>
      <span class="control">
        {facts.kind === "choice" || facts.kind === "boolean" ? (
          <Choice view={view} field={field} facts={facts} common={common} />
        ) : (
          <input
            {...common}
            type="text"
            class={facts.kind === "text" ? "words" : undefined}
            inputmode={KEYBOARDS[facts.kind]}
            autocomplete="off"
            value={values[field.name] ?? ""}
            placeholder={placeholderOf(view, field)}
          />
        )}
        {unit === "" ? "" : <span class="unit">{unit}</span>}
        {beside === undefined ? (
          ""
        ) : (
          <Choice
            view={view}
            field={beside}
            facts={factsOf(form, beside)}
            common={{
              id: idOf(form, beside),
              name: beside.name,
              "aria-label": reader.named("pageFields", beside.name),
            }}
          />
        )}
      </span>
      {described.length === 0 ? (
        ""
      ) : (
        <div class="below">
          {wrong.length === 0 ? (
            ""
          ) : (
            <span class="error" id={`${id}-error`}>
              {reader.sentences(wrong)}
            </span>
          )}
          {help === "" ? (
            ""
          ) : (
            <span class="help" id={`${id}-help`}>
              {help}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function Choice({
  view: { reader, filled },
  field,
  facts,
  common,
}: {
  view: FormView;
  field: Field;
  facts: FieldFacts;
  common: Record<string, string | undefined>;
}) {
  const choices = facts.kind === "boolean" ? ["yes", "no"] : (facts.choices ?? []);
  const chosen = filled.values[field.name];
  // A unit is always one of its choices; anything else may be left open where the request may be without it.
  const open = !field.beside && (!facts.required || chosen === undefined);
  return (
    <select {...common}>
      {open ? <option value="">{reader.say(facts.required ? "choose" : "notStated")}</option> : ""}
      {choices.map((choice) => (
        <option value={choice} selected={choice === chosen}>
          {optionText(reader, field, choice)}
        </option>
      ))}
    </select>
  );
}

/** A choice in words; a code that all languages share stands as it is. */
export function optionText(reader: Reader, field: Field, choice: string): string {
  const text = reader.named("pageOptions", `${field.name}.${choice}`);
  if (text !== `${field.name}.${choice}`) return text;
  return choice === "yes" ? reader.say("yes") : choice === "no" ? reader.say("no") : choice;
}

export function idOf(form: FormDefinition, field: Field): string {
  return `${form.idPrefix ?? form.id}-${field.name}`;
}

function placeholderOf({ reader, assumptions }: FormView, field: Field): string | undefined {
  const assumed = defaultOf(field, assumptions);
  if (assumed === undefined) return undefined;
  return writeNumberText(shown(field, assumed.value), reader.language);
}

/** The value as the field shows it. Six figures suffice for a hint. */
function shown({ percent }: Field, value: number): number {
  return Number((percent ? value * 100 : value).toPrecision(6));
}

/** What the schema and the reference data say of the field: text, bounds, default. */
function helpOf({ reader, assumptions }: FormView, field: Field, facts: FieldFacts): string {
  const texts: string[] = [];
  const text = reader.named("pageHelp", field.name);
  if (text !== field.name) texts.push(text);
  const { minimum, maximum } = facts;
  if (minimum !== undefined && maximum !== undefined && maximum < TELLING_BOUND) {
    const [from, to] = [minimum, maximum].map((bound) => reader.exact(shown(field, bound)));
    texts.push(reader.say("bounds", { from: from as string, to: to as string }));
  }
  const assumed = defaultOf(field, assumptions);
  if (assumed !== undefined && assumed.confidence === "unverified") texts.push(reader.say("defaultUnverified"));
  return reader.sentences(texts);
}
