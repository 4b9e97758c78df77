/** The same two sheets as a programmer would write them out, one constant a line. */

export interface StreetLights {
  n: number;
  P_BAU: number;
  h_night: number;
  SOF_RE: number;
  EF: number;
  P_RE: number;
  n_PJ: number;
  P_PJ: number;
  D: number;
  SOF_PJ: number;
  P_c: number;
}

export function streetLights({ n, P_BAU, h_night, SOF_RE, EF, P_RE, n_PJ, P_PJ, D, SOF_PJ, P_c }: StreetLights) {
  const H = 365 * h_night;
  const E_BAU = (n * P_BAU * H * (1 - SOF_RE)) / 1e6;
  const E_RE = (n * P_RE * H * (1 - SOF_RE)) / 1e6;
  const E_PJ = (n_PJ * (P_PJ * H * D * (1 - SOF_PJ) + P_c * 8760)) / 1e6;
  return { H, E_BAU, E_RE, E_PJ, BAU: E_BAU * EF, RE: E_RE * EF, PE: E_PJ * EF };
}

export interface AirConditioners {
  n: number;
  Phi: number;
  H: number;
  LF: number;
  eta_BAU: number;
  eta_RE: number;
  eta_PJ: number;
  EF: number;
}

export function airConditioners({ n, Phi, H, LF, eta_BAU, eta_RE, eta_PJ, EF }: AirConditioners) {
  const Q = n * Phi * H * LF;
  const E_BAU = Q / eta_BAU / 1000;
  const E_RE = Q / eta_RE / 1000;
  const E_PJ = Q / eta_PJ / 1000;
  return { Q, E_BAU, E_RE, E_PJ, BAU: E_BAU * EF, RE: E_RE * EF, PE: E_PJ * EF };
}
