import { pathOf } from "../forms/measure-form";
import type { Reader } from "../reader";
import type { Fault } from "./fault";
import type { UploadView } from "./upload-view";

/** What is wrong with a file, place by place, and where it could go instead. */
export function FaultList({
  view: { reader, upload, faults, origin },
  id,
}: {
  view: Omit<UploadView, "filled">;
  id: string;
}) {
  return (
    <div id={id} class="faults">
      <ul>
        {faults.map((fault) => (
          <li class="error">
            {placeOf(fault, reader)}
            {reader.prose(fault.text)}
          </li>
        ))}
      </ul>
      {faults.some(({ batchTakesIt }) => batchTakesIt) ? (
        <>
          <p>{reader.in("pageUpload", "batchCall")}</p>
          <pre tabindex={0}>
            <code>{batchCallOf(`${origin}/v1/batches${pathOf(upload.manual)}`, upload.sample)}</code>
          </pre>
        </>
      ) : (
        ""
      )}
    </div>
  );
}

function placeOf({ line, column = "" }: Fault, reader: Reader): string {
  if (line === undefined) return column === "" ? "" : `${reader.in("pageUpload", "atColumn", { column })} `;
  const place = { line: String(line), column };
  return `${reader.in("pageUpload", column === "" ? "atLine" : "atCell", place)} `;
}

function batchCallOf(address: string, file: string): string {
  return `curl --data-binary @${file} -H 'Content-Type: text/csv' \\\n  '${address}'`;
}
