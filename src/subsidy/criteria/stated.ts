import type { MessageKey } from "../../i18n/message";
import { findingOf, type RuleSource, ruleSource } from "../../reference/rule";
import { type Judge, statusOf } from "./criterion";
import { type AnsweredCriterion, FACT_OF, factPath } from "./facts";

/** A criterion that only the caller can answer. */
function stated(
  id: AnsweredCriterion,
  provenance: RuleSource,
  texts: {
    readonly required: MessageKey<"criteria">;
    readonly remedy: MessageKey<"criteria">;
    readonly responsible?: MessageKey<"criteria">;
  },
): Judge {
  return ({ input }) => {
    const status = statusOf(input.project?.[FACT_OF[id]]);
    return {
      id,
      status,
      field: factPath(input, id),
      observed: { key: status === "unknown" ? "unstated" : status === "pass" ? "statedYes" : "statedNo" },
      required: { key: texts.required },
      ...(status !== "pass" && { remedy: { key: texts.remedy } }),
      provenance,
      ...(texts.responsible !== undefined && { responsible: { key: texts.responsible } }),
    };
  };
}

export const noOtherJapaneseSubsidy = stated(
  "no-other-japanese-subsidy",
  ruleSource("subsidy-conditions", "no-double-subsidy"),
  { required: "otherSubsidyRequired", remedy: "otherSubsidyRemedy", responsible: "responsibleRepresentative" },
);

export const noEarlyStart = stated("no-early-start", ruleSource("subsidy-conditions", "no-early-start"), {
  required: "earlyStartRequired",
  remedy: "earlyStartRemedy",
  responsible: "responsibleConsortium",
});

export const japaneseRepresentative = stated("japanese-representative", ruleSource("subsidy-conditions", "applicant"), {
  required: "representativeRequired",
  remedy: "representativeRemedy",
  responsible: "responsibleConsortium",
});

export const monitoringUntilEndOfLife = stated(
  "monitoring-until-end-of-life",
  ruleSource("subsidy-conditions", "monitoring-until-durable-life"),
  { required: "monitoringRequired", remedy: "monitoringRemedy", responsible: "responsibleConsortium" },
);

export const indonesianApprovalPath = stated("indonesian-approval-path", findingOf("grant-cannot-be-simply-obtained"), {
  required: "approvalRequired",
  remedy: "approvalRemedy",
  responsible: "responsibleCity",
});

export const noVentingOfRefrigerant = stated(
  "no-venting-of-refrigerant",
  ruleSource("refrigerant-rules", "jcm-treatment"),
  { required: "ventingRequired", remedy: "ventingRemedy", responsible: "responsibleConsortium" },
);

/** The record is a draft of the CDM; that the JCM asks the same of street lights is inferred from it. */
export const lightNotWorse = stated(
  "light-not-worse",
  { ...ruleSource("ams-ii-l", "draft-conditions"), confidence: "derived" },
  { required: "lightRequired", remedy: "lightRemedy", responsible: "responsibleCity" },
);
