import type { Provenance } from "../ledger/record";
import type { Sourced } from "../ledger/sourced";
import { recordOf, recordsOf } from "../reference/collections";

/** Building types of Peraturan Wali Kota Bandung 1023/2016, Annex II. */
export const COP_FLOOR_TYPES = recordsOf("cop-floors").map(({ id }) => id as string) as [string, ...string[]];

interface AreaClasses<T> {
  readonly lt5000m2: T;
  readonly from5000to10000m2: T;
  readonly gt10000m2: T;
}

/** Area classes as printed: below 5,000 m², 5,000–10,000 m², above 10,000 m². */
function byArea<T>(classes: AreaClasses<T>, grossFloorAreaM2: number): T {
  if (grossFloorAreaM2 < 5000) return classes.lt5000m2;
  return grossFloorAreaM2 <= 10_000 ? classes.from5000to10000m2 : classes.gt10000m2;
}

export interface CopFloor {
  /** Mandatory full-load COP, one star; undefined where the annex gives none for the size. */
  readonly mandatory: Sourced | undefined;
  readonly twoStars: number | undefined;
  readonly threeStars: number | undefined;
  readonly provenance: Provenance;
}

/** The minimum full-load COP Bandung asks of new buildings, by type and size. */
export function copFloorOf(type: string, grossFloorAreaM2: number): CopFloor {
  const record = recordOf("cop-floors", type);
  const mandatory = byArea(record.mandatoryStar1 as AreaClasses<number | null>, grossFloorAreaM2);
  const stars = record.voluntary as AreaClasses<{ star2: number; star3: number } | null> | null;
  const voluntary = stars === null ? null : byArea(stars, grossFloorAreaM2);
  return {
    mandatory: mandatory === null ? undefined : { value: mandatory, origin: "default", provenance: record },
    twoStars: voluntary?.star2,
    threeStars: voluntary?.star3,
    provenance: record,
  };
}
