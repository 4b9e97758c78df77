import { keptIn } from "../compare/kept";
import { MeasureForm } from "../forms/measure-form";
import { Layout } from "../layout";
import { packedIn } from "./carriage";
import type { InventoryView } from "./inventory-view";

/** What is wrong with the options beside an inventory, each at its field; the inventory stays. */
export function InventoryErrorPage({ view: { context, upload, filled, frame } }: { view: InventoryView }) {
  const { reader, origin, path } = context;
  const title = reader.in("pageResult", `title.${upload.manual.id}`);
  const { generalErrors, errors } = filled;
  return (
    <Layout
      reader={reader}
      title={title}
      description={reader.say("description")}
      origin={origin}
      path={path}
      query={frame.query}
      posts={frame.link === "none"}
    >
      <h1>{title}</h1>
      <div class="errors" role="alert">
        <p>{reader.say("errors", { count: Object.keys(errors).length + generalErrors.length })}</p>
        {generalErrors.length === 0 ? (
          ""
        ) : (
          <ul>
            {generalErrors.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <MeasureForm
        view={{ reader, filled, assumptions: [] }}
        kept={keptIn(frame.query)}
        carried={packedIn(frame.query)}
        method={frame.link === "none" ? "post" : "get"}
      />
    </Layout>
  );
}
