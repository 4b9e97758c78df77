import { ESTIMATE_ROUTES } from "../../estimates/route";
import type { EstimateAnswer } from "../ask-api";
import { CompareWith } from "../compare/compare-with";
import { keptIn } from "../compare/kept";
import { formQuery } from "../forms/form-query";
import { MeasureForm, pathOf } from "../forms/measure-form";
import { Layout } from "../layout";
import { addressOf } from "../reader";
import { EstimateResult } from "../result/estimate-result";
import type { Found } from "../result/memo-foot";
import { estimateSentences } from "../result/sentence";
import type { WayTo } from "../result/way";
import { packedIn } from "./carriage";
import { LeftOutSection, RemarkSection } from "./file-notes";
import { GroupTable } from "./group-table";
import type { InventoryView } from "./inventory-view";
import { leftOutSentences } from "./left-out";
import { checkValueOf, fileNameOf } from "./packed";
import { InventoryActions, TakeInventoryAway } from "./take-inventory-away";

interface InventoryResultProps {
  readonly view: InventoryView;
  readonly request: object;
  readonly answer: EstimateAnswer;
  readonly wayTo: WayTo;
  /** Whether it is saved rather than shown. */
  readonly asFile: boolean;
}

/** The same result as of the form filled in by hand, with what the file holds and what of it is left out. */
export function InventoryResultPage({ view, request, answer, wayTo, asFile }: InventoryResultProps) {
  const { context, upload, inventory, filled, carriage, frame } = view;
  const { reader, origin, path } = context;
  const common = { reader, origin, path, route: ESTIMATE_ROUTES[upload.manual.id], request };
  const further = leftOutSentences(inventory, reader);
  const inForm = inventory.leftOut.rows === 0 ? formQuery(upload.manual, request) : undefined;
  return (
    <Layout
      reader={reader}
      title={reader.in("pageResult", `title.${upload.manual.id}`)}
      description={estimateSentences(answer, request, reader)[0] ?? ""}
      origin={origin}
      path={path}
      query={frame.query}
      posts={frame.link === "none"}
    >
      {asFile ? (
        <p class="note">
          {reader.in("pageInventory", "take.again")} <a href={origin}>{origin}</a>
        </p>
      ) : (
        ""
      )}
      <EstimateResult
        reader={reader}
        answer={answer}
        request={request}
        wayTo={wayTo}
        address={origin + common.route.path}
        further={further}
        found={foundOf(view)}
        actions={
          <InventoryActions
            {...common}
            carriage={carriage}
            compare={<CompareWith context={context} address={addressOf(path, carriage.query)} />}
          />
        }
        read={
          <>
            <LeftOutSection inventory={inventory} reader={reader} />
            <GroupTable reader={reader} answer={answer} request={request} rows={inventory.rows} />
            <RemarkSection inventory={inventory} reader={reader} />
          </>
        }
        takeAway={<TakeInventoryAway {...common} carriage={carriage} />}
      />
      <section id="form" class="again">
        <h2>{reader.say("changeInputs")}</h2>
        {inForm === undefined ? (
          ""
        ) : (
          <p>
            <a href={addressOf(pathOf(upload.manual), { ...inForm, lang: reader.language })}>
              {reader.in("pageInventory", "take.form")}
            </a>
          </p>
        )}
        <MeasureForm
          view={{ reader, filled, assumptions: answer.assumptions }}
          kept={keptIn(frame.query)}
          carried={packedIn(frame.query)}
          method={frame.link === "none" ? "post" : "get"}
        />
      </section>
    </Layout>
  );
}

function foundOf({ context, upload, carriage: { query, address } }: InventoryView): Found {
  const check = Object.values(packedIn(query)).map(checkValueOf).join("-");
  return { address: context.origin + address, file: { name: fileNameOf(upload.manual.id, check), check } };
}
