import { InputError } from "../../ledger/input-error";
import { fromRequest, type Sourced } from "../../ledger/sourced";
import { capacityFromBtu, capacityFromTons } from "../../methods/air-conditioning";
import type { Run } from "../../methods/method";
import { BTU_PER_HOUR_BY_PK, KW_PER_TON, WATTS_PER_BTU_PER_HOUR } from "./facts";
import type { AirConditioningGroupRequest } from "./schema";

/** Rated cooling capacity of a unit in kW, and how it was converted. */
export interface Capacity {
  readonly kilowatts: number;
  /** The number as stated (or as the PK table has it), with its symbol and unit in the calculation. */
  readonly stated: Sourced;
  readonly symbol: string;
  readonly unit: string;
  readonly conversion?: {
    readonly run: Run;
    readonly constant: Sourced;
    readonly symbol: string;
    readonly unit: string;
  };
}

export function resolveCapacity({ value, unit }: AirConditioningGroupRequest["capacity"], pointer: string): Capacity {
  switch (unit) {
    case "kW":
      return { kilowatts: value, stated: fromRequest(value), symbol: "Phi", unit: "kW" };
    case "Btu/h":
      return fromBtu(fromRequest(value));
    case "PK": {
      const btuPerHour = BTU_PER_HOUR_BY_PK.get(value);
      if (btuPerHour === undefined) {
        const known = [...BTU_PER_HOUR_BY_PK.keys()].join(", ");
        throw new InputError({ pointer: `${pointer}/capacity/value`, key: "pkUnknown", parameters: { value, known } });
      }
      return fromBtu(btuPerHour);
    }
    case "USRt": {
      const run = capacityFromTons.evaluate({ Phi_RT: value, k_RT: KW_PER_TON.value });
      return {
        kilowatts: run.value("Phi"),
        stated: fromRequest(value),
        symbol: "Phi_RT",
        unit: "USRt",
        conversion: { run, constant: KW_PER_TON, symbol: "k_RT", unit: "kW/USRt" },
      };
    }
  }
}

function fromBtu(stated: Sourced): Capacity {
  const run = capacityFromBtu.evaluate({ Phi_Btu: stated.value, k_Btu: WATTS_PER_BTU_PER_HOUR.value });
  return {
    kilowatts: run.value("Phi"),
    stated,
    symbol: "Phi_Btu",
    unit: "BTU/h",
    conversion: { run, constant: WATTS_PER_BTU_PER_HOUR, symbol: "k_Btu", unit: "W/(BTU/h)" },
  };
}
