import type { Route } from "../../http/route";
import { LANGUAGES } from "../../i18n/language";
import { LANGUAGE_FACTS } from "../../i18n/languages";
import { addressOf, type Reader } from "../reader";
import { CurlCall, fileChoices } from "../result/take-away";

interface UploadTakeAwayProps {
  readonly reader: Reader;
  readonly origin: string;
  readonly path: string;
  readonly route: Route;
  readonly request: object;
}

/** What a result without a link can be had as: the page brings its request along and sends it once more. */
export function UploadTakeAway({ reader, origin, path, route, request }: UploadTakeAwayProps) {
  return (
    <section class="take-away">
      <h2>{reader.in("pageResult", "takeAway")}</h2>
      <p>{reader.in("pageUpload", "noLink")}</p>
      <form action={reader.href(path)} method="post" enctype="multipart/form-data">
        <input type="hidden" name="request" value={JSON.stringify(request)} />
        <p class="choices">
          {fileChoices(reader, route).map(({ format, name }) => (
            <button type="submit" name="format" value={format}>
              {name}
            </button>
          ))}
        </p>
        <p class="choices">
          {reader.in("pageUpload", "otherLanguages")}
          {LANGUAGES.filter((each) => each !== reader.language).map((each) => (
            <button type="submit" formaction={addressOf(path, { lang: each })} lang={each}>
              {LANGUAGE_FACTS[each].name}
            </button>
          ))}
        </p>
      </form>
      <CurlCall reader={reader} address={origin + route.path} request={request} />
    </section>
  );
}
