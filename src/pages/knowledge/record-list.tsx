import type { Collection } from "../../reference/read";
import { isTranslated } from "../../reference/translated";
import type { Reader } from "../reader";
import { ConfidenceMark } from "../result/marks";
import { SourceLink } from "../result/source-link";

type Records = Readonly<Collection["records"]>;

/** Records as they are printed in their source, with the source and how sure it is. */
export function RecordList({ reader, records, level }: { reader: Reader; records: Records; level: "h2" | "h3" }) {
  const Heading = level;
  return (
    <ul class="records">
      {records.map(({ id, collection, title, texts, source, url, year, confidence, note, values }) => (
        <li id={id}>
          <Heading>
            {isTranslated(collection) && title !== undefined ? (
              title
            ) : (
              <span lang="en">{title ?? titleOf(values) ?? id}</span>
            )}
          </Heading>
          {texts === undefined ? "" : Object.values(texts).map((text) => <p>{reader.prose(text)}</p>)}
          <dl lang="en">
            {Object.entries(values).map(([name, value]) => (
              <div>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{valueText(value, reader)}</dd>
              </div>
            ))}
          </dl>
          {note === undefined ? "" : <p lang="en">{note}</p>}
          <p class="origin">
            <ConfidenceMark reader={reader} confidence={confidence} />{" "}
            <SourceLink reader={reader} source={source} url={url} />
            {year === null ? "" : ` · ${year}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

const TITLES = ["name", "item", "text", "roadClass", "technology"] as const;

function titleOf(values: Readonly<Record<string, unknown>>): string | undefined {
  return TITLES.map((field) => values[field]).find((value) => typeof value === "string");
}

function valueText(value: unknown, reader: Reader): string {
  if (typeof value === "number") return reader.exact(value);
  if (value === null) return "–";
  if (Array.isArray(value)) return value.map((each) => valueText(each, reader)).join("; ");
  if (typeof value === "object") {
    return Object.entries(value as object)
      .map(([name, each]) => `${name} ${valueText(each, reader)}`)
      .join(", ");
  }
  return String(value);
}
