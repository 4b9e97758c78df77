import type { Child } from "hono/jsx";
import { SCRIPT_PATH } from "../page-script";
import type { Reader } from "../reader";
import { FileLink } from "./file-link";

interface ActionBarProps {
  readonly reader: Reader;
  /** Whole address of this result; absent where no link is short enough. */
  readonly link: string | undefined;
  /** What leads to the workbook and other files. */
  readonly files: readonly Child[];
  /** What leads to the comparison with this result in it. */
  readonly compare: Child;
}

/** What a planner does with a result, right below its sentence. Print and copy say how, and do it where scripts run. */
export function ActionBar({ reader, link, files, compare }: ActionBarProps) {
  const say = (key: Parameters<typeof reader.in<"pageMemo">>[1]) => reader.in("pageMemo", key);
  return (
    <>
      <ul class="actions" aria-label={say("actions")}>
        <li>
          <a href="#form">{say("change")}</a>
        </li>
        <li>
          <details class="print">
            <summary>{say("print")}</summary>
            <p>{say("printHow")}</p>
          </details>
        </li>
        {files.map((file) => (
          <li>{file}</li>
        ))}
        {link === undefined ? (
          ""
        ) : (
          <li>
            <details class="copy">
              <summary data-done={say("copied")}>{say("copyLink")}</summary>
              <input type="text" readonly value={link} aria-label={say("link")} />
            </details>
          </li>
        )}
        <li>{compare}</li>
      </ul>
      <script src={SCRIPT_PATH} defer></script>
    </>
  );
}

interface WorkbookLinkProps {
  readonly reader: Reader;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The same result as a workbook, where an address carries it. */
export function WorkbookLink(result: WorkbookLinkProps) {
  return (
    <FileLink {...result} format="xlsx">
      {result.reader.in("pageMemo", "excel")}
    </FileLink>
  );
}
