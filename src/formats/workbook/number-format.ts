const WHOLE = "#,##0";
const TWO_DECIMALS = "#,##0.00";
const PERCENT = "0.0#%";

/** Pure numbers that are shares, by the symbol of the calculation or the field of the answer. */
const SHARE =
  /^(IRR(_0)?|r|r_max|r_step\d+|r_self|s_[A-Za-z_]+|i_d|g_p|d_s|SOF_(RE|PJ)|f_(ac|li|hw|ot)|leak|p_rem|eta_rec|TD|CF|phi_env|p_s\d+|LF)(_\d+)*$|irr|[sS]hare|Fraction$|loadFactor$/;
const COUNTED = /^(n|n_PJ|n_similar|n_step\d+|beta|k_[a-z])(_\d+)*$|[qQ]uantity$|^order$|^rank$/;

/** How a number is shown: money without decimals, shares in percent, whole tonnes whole, everything else with two decimals. */
export function numberFormat(unit: string, name: string, value: unknown): string {
  if (typeof value !== "number") return "General";
  if (/^(IDR|JPY)(\/yr)?$/.test(unit)) return WHOLE;
  if (unit === "1" || unit === "") {
    if (SHARE.test(name)) return PERCENT;
    return COUNTED.test(name) || (unit === "" && Number.isInteger(value)) ? WHOLE : decimalsOf(value);
  }
  if (/^(yr|d|h\/yr)$/.test(unit) && Number.isInteger(value)) return WHOLE;
  if (/^C(_|$)|creditable/i.test(name)) return WHOLE;
  return decimalsOf(value);
}

/** Small numbers would vanish behind two decimals. */
function decimalsOf(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 10) return TWO_DECIMALS;
  return size >= 0.1 ? "#,##0.00##" : "0.00####";
}
