import type { Calculation } from "../methods/calculation";
import { quantityOf, type Run } from "../methods/method";
import { demandSaving, energySaving, energySavingByHours, netSaving } from "../methods/two-part-tariff";

/** What a bill counts apart: electricity of the peak hours, and the demand. */
export interface TwoPartBill {
  readonly peak?: {
    /** Electricity that disappears from the meter in peak hours, MWh/yr. */
    readonly savedMwh: number;
    readonly tariffIdrPerKwh: number;
  };
  readonly demand?: {
    readonly chargeIdrPerKvaMonth: number;
    readonly savedKva: number;
  };
}

/** The parts of a bill saving, IDR/yr. */
export interface SavingByPart {
  readonly offPeakIdr: number;
  readonly peakIdr: number;
  readonly demandIdr: number;
}

interface TwoPartInput {
  readonly bill: TwoPartBill;
  /** MWh/yr, at all hours. */
  readonly savedMwh: number;
  /** IDR/kWh, outside the peak hours where there are any. */
  readonly tariffIdrPerKwh: number;
  /** 1 metered, 0 flat billing. */
  readonly beta: number;
  readonly operationChangeIdr: number;
  readonly rename: Readonly<Record<string, string>>;
}

/** Each part at its price; what the bill falls by is their sum. */
export function assessTwoPartSaving(
  { bill: { peak, demand }, savedMwh: E_bill, tariffIdrPerKwh: p_E, beta, operationChangeIdr, rename }: TwoPartInput,
  calculation: Calculation,
): { billSavingIdr: number; netSavingIdr: number; byPart: SavingByPart } {
  const energy: Run = calculation.add<Run>(
    peak === undefined
      ? energySaving.evaluate({ E_bill, p_E, beta })
      : energySavingByHours.evaluate({ E_bill, E_pk: peak.savedMwh, p_E, p_pk: peak.tariffIdrPerKwh, beta }),
    { rename },
  );
  const ofDemand =
    demand && calculation.add(demandSaving.evaluate({ q_D: demand.chargeIdrPerKvaMonth, dP_D: demand.savedKva, beta }));
  const parts = {
    S_off: energy.value("S_off"),
    ...(peak !== undefined && { S_pk: energy.value("S_pk") }),
    ...(ofDemand !== undefined && { S_D: ofDemand.value("S_D") }),
  };
  const billSavingIdr = calculation.addSum(quantityOf(netSaving, "S_bill"), parts);
  const net = calculation.add(netSaving.evaluate({ S_bill: billSavingIdr, dOM: operationChangeIdr }));
  return {
    billSavingIdr,
    netSavingIdr: net.value("S_net"),
    byPart: { offPeakIdr: parts.S_off, peakIdr: parts.S_pk ?? 0, demandIdr: parts.S_D ?? 0 },
  };
}
