import { defaultAssumptions } from "./default-assumptions";
import { MeasureForm } from "./forms/measure-form";
import { PresetLink } from "./forms/preset-link";
import { emptyForm } from "./forms/read-form";
import { Layout } from "./layout";
import { PRESETS } from "./measures/all";
import { answerPage, type PageContext } from "./page-context";
import { PAGE_PATHS } from "./page-paths";
import { portfolioPresetAddress } from "./portfolio/preset-address";
import { FoldedUpload } from "./upload/upload-form";

/** What this is, a form per measure, all three together, what one gets, and how it is computed. */
export async function homePage(context: PageContext): Promise<Response> {
  const { c, reader, origin, path } = context;
  const cards = await Promise.all(
    Object.values(PRESETS).map(async (preset) => ({
      preset,
      assumptions: await defaultAssumptions(context, preset.form),
    })),
  );
  return answerPage(
    c,
    <Layout
      reader={reader}
      title={reader.say("title")}
      description={reader.say("description")}
      origin={origin}
      path={path}
    >
      <h1>{reader.say("title")}</h1>
      <p class="lead">{reader.say("description")}</p>
      {cards.map(({ preset, assumptions }) => (
        <section class="card" aria-labelledby={`${preset.form.id}-heading`}>
          <h2 id={`${preset.form.id}-heading`}>{reader.in("pageResult", `title.${preset.form.id}`)}</h2>
          <PresetLink reader={reader} preset={preset} />
          <MeasureForm view={{ reader, filled: emptyForm(preset.form), assumptions }} />
          <FoldedUpload reader={reader} measure={preset.form.id} origin={origin} />
        </section>
      ))}
      <section class="card">
        <h2>{reader.say("allTitle")}</h2>
        <p>{reader.say("allText")}</p>
        <p class="preset">
          <a href={portfolioPresetAddress(reader.language)}>{reader.say("allOpen")}</a>
        </p>
        <p class="preset">
          <a href={reader.href(PAGE_PATHS.all)}>{reader.say("allEmpty")}</a>
        </p>
      </section>
      <section>
        <h2>{reader.say("getTitle")}</h2>
        <ul>
          <li>{reader.say("get1")}</li>
          <li>{reader.say("get2")}</li>
          <li>{reader.say("get3")}</li>
          <li>{reader.say("get4")}</li>
        </ul>
      </section>
      <section>
        <h2>{reader.say("howTitle")}</h2>
        <p>{reader.say("howText")}</p>
        <ul>
          <li>
            <a href={reader.href(PAGE_PATHS.how)}>{reader.say("howMethods")}</a>
          </li>
          <li>
            <a href={reader.href(PAGE_PATHS.sources)}>{reader.say("howSources")}</a>
          </li>
          <li>
            <a href={reader.href(PAGE_PATHS.notVerified)}>{reader.say("howOpen")}</a>
          </li>
          <li>
            <a href={reader.href(PAGE_PATHS.reference)}>{reader.say("howApi")}</a>
          </li>
        </ul>
      </section>
    </Layout>,
  );
}
