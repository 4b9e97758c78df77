import { type Domain, wholeNumbers } from "../search/domain";

/** Whole per cent of the present value, from all of it to another part. */
export function perCentTo(part: number): Domain {
  const end = Math.round(part * 100);
  return wholeNumbers(Math.min(100, end), Math.max(100, end));
}

/** A number with so many digits after the point, towards nought or away from it. */
export function rounded(value: number, digits: number, way: "down" | "up"): number {
  const shifted = Number(`${value}e${digits}`);
  return Number(`${way === "down" ? Math.floor(shifted) : Math.ceil(shifted)}e-${digits}`);
}
