import { describe, expect, test } from "vitest";
import { catalogues } from "../../src/i18n/message";
import { readerOf } from "../../src/pages/reader";
import { SourceLink } from "../../src/pages/result/source-link";

const shown = (source: string, language: "en" | "id" | "ja", url: string | null = null) =>
  String(SourceLink({ reader: readerOf(language), source, url }));

describe("a source on a page", () => {
  test("is a title in its own language where it is a document", () => {
    expect(shown("GEC FY2023 call", "ja")).toBe('<cite lang="en">GEC FY2023 call</cite>');
    expect(shown("GEC FY2023 call", "id", "https://gec.jp/jcm/kobo/mp230817/")).toContain(
      '<cite lang="en">GEC FY2023 call</cite></a>',
    );
  });

  test.each(["id", "ja"] as const)("is said in %s where there is no document", (language) => {
    for (const [english, said] of Object.entries(catalogues[language].sourceWords)) {
      if (english.includes("{")) continue;
      expect(shown(english, language), english).not.toContain("lang=");
      expect(shown(english, language), english).toContain(said.slice(0, 10));
    }
  });

  test("with a remark behind it is said all the same", () => {
    const { sourceWords } = catalogues.ja;
    expect(shown("GEC FY2018 Indonesia deck (rest)(2018年度の記載)", "ja")).toBe(
      `${sourceWords["GEC FY2018 Indonesia deck (rest)"]}(2018年度の記載)`,
    );
  });

  test("of two parts names the document in its language and says the other in the reader's", () => {
    const { sourceWords } = catalogues.id;
    expect(shown("AMS-II.L; expert knowledge, document not checked", "id")).toBe(
      `<cite lang="en">AMS-II.L</cite>; ${sourceWords["expert knowledge, document not checked"]}`,
    );
    expect(shown("GEC FY2023 call; JCM Mongolia; stated for fiscal year 2023", "id")).toBe(
      '<cite lang="en">GEC FY2023 call</cite>; <cite lang="en">JCM Mongolia</cite>; dinyatakan untuk tahun anggaran 2023',
    );
  });
});
