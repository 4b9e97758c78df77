import { beside } from "../i18n/number";
import type { Warning } from "../ledger/warning";
import type { Run } from "../methods/method";

/** Sums that differ by less are the same sum in another order. */
const RELATIVE_TOLERANCE = 1e-9;

/** The JCM wants a reference below business as usual: says where a saving is credited against business as usual itself. */
export function equalReferenceWarnings(run: Run, pointer: string): Warning[] {
  const businessAsUsual = run.value("E_BAU");
  const apart = Math.abs(run.value("E_RE") - businessAsUsual) > RELATIVE_TOLERANCE * businessAsUsual;
  if (apart || businessAsUsual <= run.value("E_PJ")) return [];
  return [{ code: "reference-equals-business-as-usual", pointer }];
}

/** A reference above business as usual would credit what nobody uses. Both in what they draw, in one unit. */
export function highReferenceWarnings(reference: number, businessAsUsual: number, pointer: string): Warning[] {
  if (businessAsUsual <= 0 || reference <= businessAsUsual * (1 + RELATIVE_TOLERANCE)) return [];
  const percent = (reference / businessAsUsual) * 100;
  return [{ code: "reference-above-business-as-usual", parameters: { percent: beside(percent, 100) }, pointer }];
}
