import type { Language } from "../i18n/language";
import { type MessageKey, type MessageParameters, translate } from "../i18n/message";
import { tidy } from "../ledger/tidy";
import type { Target } from "./targets";

/** One decimal, rounded up, so that what is written suffices. */
export function roundedUp(percent: number): number {
  return Math.ceil(tidy(percent * 10)) / 10;
}

/** What would reach a goal, in words and numbers; never empty. */
export function remedyTexts(target: Target, language: Language): string[] {
  const { percent: goal, status, servicesShareNeeded: share, servicesTkdnPercent: services = 0, materials } = target;
  const say = (key: MessageKey<"localContent">, parameters: MessageParameters = {}) =>
    translate(language, "localContent", key, { goal, ...parameters });
  if (status === "pass") return [say("remedyMet")];
  const ways = [
    ...(share === undefined ? [] : [say("remedyServices", { share: roundedUp(share * 100), services })]),
    ...materials.map(({ item, localMaterialPercent, additionalPercent, reachable }) =>
      reachable
        ? say("remedyMaterial", {
            item: item + 1,
            material: roundedUp(localMaterialPercent),
            additional: roundedUp(additionalPercent),
          })
        : say("remedyMaterialOutOfReach", { item: item + 1 }),
    ),
  ];
  // Only goods that are reckoned from their parts can claim an incentive; a certificate has it in it.
  const incentives = materials.length > 0 ? [say("remedyIncentives")] : [];
  return ways.length > 0 ? [...ways, ...incentives] : [say("remedyOtherGoods")];
}
