import type { MessageKey } from "../../i18n/message";

/** Words people write over a column of their inventory, and into its cells. */
export interface ColumnWords {
  /** Key of its label in `pageFields`; the label in every language is a heading, its words in `pageOptions` are values. */
  readonly label?: MessageKey<"pageFields">;
  /** Further headings, separated by `|`; case, blanks and marks do not count. */
  readonly headings?: string;
  /** Further words for the values of a choice, likewise. */
  readonly values?: Readonly<Record<string, string>>;
  /** What a heading says besides: the unit in `Kapasitas (PK)`, the metric in `CSPF baru`. */
  readonly implies?: { readonly column: string; readonly headings: Readonly<Record<string, string>> };
  /** A share of one, which headings and cells may give in per cent. */
  readonly share?: true;
  /** The column of the number behind a word, as in `SON 250 W`. */
  readonly size?: string;
}

/** The words of one measure, by the name of the column. */
export type InventoryWords = Readonly<Record<string, ColumnWords>>;
