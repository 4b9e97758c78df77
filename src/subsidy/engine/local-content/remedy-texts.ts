import type { Language } from "../../../i18n/language";
import { type MessageKey, type MessageParameters, translate } from "../../../i18n/message";
import type { Target } from "./targets";

/** What would reach a goal, in words and numbers; never empty. */
export function remedyTexts(target: Target, language: Language): string[] {
  const { percent: goal, status, servicesShareNeeded: share, servicesTkdnPercent: services = 0, materials } = target;
  const say = (key: MessageKey<"localContent">, parameters: MessageParameters = {}) =>
    translate(language, "localContent", key, { goal, ...parameters });
  if (status === "pass") return [say("remedyMet")];
  const ways = [
    ...(share === undefined ? [] : [say("remedyServices", { share: share * 100, services })]),
    ...materials.map(({ item, localMaterialPercent: material, additionalPercent: additional, reachable }) =>
      reachable
        ? say("remedyMaterial", { item: item + 1, material, additional })
        : say("remedyMaterialOutOfReach", { item: item + 1 }),
    ),
  ];
  return ways.length > 0 ? ways : [say("remedyOtherGoods")];
}
