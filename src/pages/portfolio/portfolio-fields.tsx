import type { Measure } from "../../ledger/measure";
import { keptIn } from "../compare/kept";
import { FieldControl } from "../forms/field-control";
import { MoreInputs } from "../forms/more-inputs";
import { carriageOf, inventoryParameterOf, packedIn } from "../inventory/carriage";
import type { Inventory } from "../inventory/inventory";
import { countPieces } from "../measures/measure";
import type { PageContext } from "../page-context";
import type { Fault } from "../upload/fault";
import { FileFaults, FileField, FileHelp } from "../upload/file-field";
import { uploadFor } from "../upload/upload-forms";
import type { FilledPart, FilledPortfolio } from "./read-portfolio";

/** What was wrong with the files that were sent. */
export type FileFaultsByMeasure = ReadonlyMap<Measure, readonly Fault[]>;

interface PortfolioFormProps {
  readonly context: PageContext;
  readonly filled: FilledPortfolio;
  readonly faults?: FileFaultsByMeasure;
  /** Whether the measures are folded: below a result. */
  readonly isFolded?: boolean;
}

/** The form of all three; it is posted, for it may have files. */
export function PortfolioForm({ context, filled, faults = new Map(), isFolded = false }: PortfolioFormProps) {
  const { reader, path } = context;
  const { shared, parts } = filled;
  const view = { reader, filled: shared, assumptions: [] };
  return (
    <form action={reader.href(path)} method="post" enctype="multipart/form-data" novalidate>
      {parts.map((each) => (
        <PartFields
          context={context}
          filled={filled}
          each={each}
          faults={faults.get(each.part.form.id) ?? []}
          isFolded={isFolded}
        />
      ))}
      <fieldset>
        <legend>{reader.say("sharedInputs")}</legend>
        <div class="fields">
          {shared.form.fields
            .filter(({ section, beside }) => section === undefined && !beside)
            .map((field) => (
              <FieldControl view={view} field={field} />
            ))}
        </div>
        <MoreInputs view={view} level="h3" />
      </fieldset>
      {Object.entries({ ...keptIn(context.query), ...packedIn(filled.link) }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{reader.say("estimate")}</button>
    </form>
  );
}

interface PartProps {
  readonly context: PageContext;
  readonly filled: FilledPortfolio;
  readonly each: FilledPart;
  readonly faults: readonly Fault[];
  readonly isFolded: boolean;
}

function PartFields({ context, filled, each: { part, filled: own, inventory }, faults, isFolded }: PartProps) {
  const { reader } = context;
  const name = reader.named("pageResult", `title.${part.form.id}`);
  const fields = (
    <>
      {inventory === undefined ? "" : <FromFile context={context} filled={filled} inventory={inventory} />}
      <div class="fields">
        {own.form.fields
          .filter(({ beside }) => !beside)
          .map((field) => (
            <FieldControl view={{ reader, filled: own, assumptions: [] }} field={field} />
          ))}
      </div>
      <FoldedFile context={context} measure={part.form.id} name={part.file} faults={faults} />
    </>
  );
  return isFolded ? (
    <details class="part">
      <summary>{name}</summary>
      {fields}
    </details>
  ) : (
    <fieldset>
      <legend>{name}</legend>
      {fields}
    </fieldset>
  );
}

/** What a measure is counted of, and the way to the form without it. */
function FromFile({ context, filled, inventory }: Pick<PartProps, "context" | "filled"> & { inventory: Inventory }) {
  const { reader, origin, path } = context;
  const { [inventoryParameterOf(inventory.measure)]: _own, ...rest } = filled.link;
  const packed = packedIn(rest);
  const options = Object.fromEntries(Object.entries(rest).filter(([name]) => packed[name] === undefined));
  const without = [packed, {}]
    .map((carried) => carriageOf(carried, options, path, origin, reader))
    .find(({ link }) => link !== "none");
  return (
    <p>
      {reader.in("pageUpload", "fromFile", {
        quantity: reader.exact(countPieces(inventory as unknown as object)),
        rows: reader.exact(inventory.rows),
      })}{" "}
      {without === undefined ? "" : <a href={without.address}>{reader.in("pageUpload", "withoutFile")}</a>}
    </p>
  );
}

interface FoldedFileProps {
  readonly context: PageContext;
  readonly measure: Measure;
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** The field of the file of a measure, folded away; nothing where the measure has none. */
function FoldedFile({ context: { reader, origin }, measure, name, faults }: FoldedFileProps) {
  const upload = uploadFor(measure);
  if (upload === undefined) return null;
  const view = { reader, upload, faults, origin };
  return (
    <details open={faults.length > 0}>
      <summary>{reader.in("pageUpload", "summary")}</summary>
      <FileHelp reader={reader} upload={upload} />
      <div class="fields">
        <FileField view={view} name={name} />
      </div>
      <FileFaults view={view} />
    </details>
  );
}
