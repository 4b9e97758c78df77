import type { MessageKey } from "../i18n/message";
import type { Observed } from "../i18n/number";
import type { Money } from "../money/money";

/** An amount of money that is read beside others. */
export type MoneyBeside = Money & Partial<Pick<Observed, "bounds">>;

/** What fills a place of a sentence; amounts of money are written with their currency. */
export type Amount = MoneyBeside | Observed | number | string;

/** A sentence before a language is chosen: key of the message group `criteria` and what fills it. */
export interface Text {
  readonly key: MessageKey<"criteria">;
  readonly parameters?: Readonly<Record<string, Amount>>;
}
