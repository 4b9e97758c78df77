import type { MessageKey } from "../../i18n/message";
import { findingOf, type RuleSource, ruleSource } from "../../reference/rule";
import type { ProjectFacts } from "../input";
import { type CriterionId, type Judge, statusOf } from "./criterion";

type YesOrNo = {
  [Fact in keyof ProjectFacts]-?: NonNullable<ProjectFacts[Fact]> extends boolean ? Fact : never;
}[keyof ProjectFacts];

/** A criterion that only the caller can answer. */
function stated(
  id: CriterionId,
  fact: YesOrNo,
  provenance: RuleSource,
  texts: {
    readonly required: MessageKey<"criteria">;
    readonly remedy: MessageKey<"criteria">;
    readonly responsible?: MessageKey<"criteria">;
  },
): Judge {
  return ({ input }) => {
    const status = statusOf(input.project?.[fact]);
    return {
      id,
      status,
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
  "noOtherJapaneseSubsidy",
  ruleSource("subsidy-conditions", "no-double-subsidy"),
  { required: "otherSubsidyRequired", remedy: "otherSubsidyRemedy", responsible: "responsibleRepresentative" },
);

export const noEarlyStart = stated(
  "no-early-start",
  "noEarlyStart",
  ruleSource("subsidy-conditions", "no-early-start"),
  {
    required: "earlyStartRequired",
    remedy: "earlyStartRemedy",
    responsible: "responsibleConsortium",
  },
);

export const japaneseRepresentative = stated(
  "japanese-representative",
  "japaneseRepresentative",
  ruleSource("subsidy-conditions", "applicant"),
  { required: "representativeRequired", remedy: "representativeRemedy", responsible: "responsibleConsortium" },
);

export const monitoringUntilEndOfLife = stated(
  "monitoring-until-end-of-life",
  "monitoringUntilEndOfLife",
  ruleSource("subsidy-conditions", "monitoring-until-durable-life"),
  { required: "monitoringRequired", remedy: "monitoringRemedy", responsible: "responsibleConsortium" },
);

export const indonesianApprovalPath = stated(
  "indonesian-approval-path",
  "indonesianApprovalPath",
  findingOf("grant-cannot-be-simply-obtained"),
  { required: "approvalRequired", remedy: "approvalRemedy", responsible: "responsibleCity" },
);

export const noVentingOfRefrigerant = stated(
  "no-venting-of-refrigerant",
  "noVentingOfRefrigerant",
  ruleSource("refrigerant-rules", "jcm-treatment"),
  { required: "ventingRequired", remedy: "ventingRemedy", responsible: "responsibleConsortium" },
);

/** The record is a draft of the CDM; that the JCM asks the same of street lights is inferred from it. */
export const lightNotWorse = stated(
  "light-not-worse",
  "lightNotWorse",
  { ...ruleSource("ams-ii-l", "draft-conditions"), confidence: "derived" },
  { required: "lightRequired", remedy: "lightRemedy", responsible: "responsibleCity" },
);
