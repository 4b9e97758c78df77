import type { Child } from "hono/jsx";
import type { Route } from "../../http/route";
import { PostedForm } from "../forms/posted-form";
import { ONE_FILE } from "../one-file";
import type { Reader } from "../reader";
import { ActionBar } from "../result/action-bar";
import { FileLink, FileList } from "../result/file-link";
import { Fold } from "../result/fold";
import { CurlCall, fileChoices } from "../result/take-away";
import { type Carriage, packedIn } from "./carriage";
import { checkValueOf } from "./packed";

interface TakeInventoryAwayProps {
  readonly reader: Reader;
  readonly origin: string;
  readonly path: string;
  readonly carriage: Carriage;
  readonly route: Route;
  readonly request: object;
}

/** A result from a file, to be sent or kept: as a link where one is short enough, and always as files. */
export function TakeInventoryAway({ reader, origin, path, carriage, route, request }: TakeInventoryAwayProps) {
  const { link, address, query } = carriage;
  const files = [{ format: ONE_FILE, name: reader.in("pageInventory", "take.oneFile") }, ...fileChoices(reader, route)];
  return (
    <section class="take-away">
      <Fold summary={reader.in("pageResult", "takeAway")}>
        {link === "none" ? (
          <PostedForm reader={reader} path={path} sent={query}>
            <p class="choices">
              {files.map(({ format, name }) => (
                <button type="submit" name="format" value={format}>
                  {name}
                </button>
              ))}
            </p>
          </PostedForm>
        ) : (
          <FileList reader={reader} path={path} query={query} files={files} />
        )}
        <p>{reader.in("pageInventory", "take.oneFileNote")}</p>
        {link === "sent" ? (
          <p class="long-address">
            {reader.in("pageInventory", "take.link")} <a href={address}>{origin + address}</a>
          </p>
        ) : (
          <p>{reader.in("pageInventory", link === "opened" ? "take.longLink" : "take.noLink")}</p>
        )}
        <p class="address">
          {reader.in("pageInventory", "take.check", {
            check: Object.values(packedIn(query)).map(checkValueOf).join(", "),
          })}
        </p>
        <CurlCall reader={reader} address={origin + route.path} request={request} />
      </Fold>
    </section>
  );
}

/** The bar of a result from a file: where no link is short enough to be sent, the file is taken instead. */
export function InventoryActions({
  reader,
  origin,
  path,
  carriage,
  compare,
}: Omit<TakeInventoryAwayProps, "route" | "request"> & { compare: Child }) {
  const { link, address, query } = carriage;
  const files = [
    ["xlsx", reader.in("pageMemo", "excel")],
    [ONE_FILE, reader.in("pageInventory", "take.oneFile")],
  ].map(([format, name]) =>
    link === "none" ? (
      <PostedForm reader={reader} path={path} sent={query}>
        <button type="submit" name="format" value={format}>
          {name}
        </button>
      </PostedForm>
    ) : (
      <FileLink reader={reader} path={path} query={query} format={format as string}>
        {name}
      </FileLink>
    ),
  );
  return (
    <ActionBar reader={reader} link={link === "sent" ? origin + address : undefined} files={files} compare={compare} />
  );
}
