/** 2⁵² times the money in a year, or all but 2⁻⁵² of it lost: beyond that a rate is not told from −1 or from infinity. */
const FARTHEST = 2 ** 52;
const FIRST_STEP = 0.01;

/**
 * The rate at which cash flows, this year's first, are worth nought today. Not a number where there is none, or where more
 * than one could be meant: it is unique where the flows change sign once (Descartes), and above nought where their running
 * total does (Norstrøm 1972).
 *
 * @example internalRate(-1000, 300, 300, 300, 300) // 0.0771…
 */
export function internalRate(...flows: number[]): number {
  let total = 0;
  const running = flows.map((flow) => {
    total += flow;
    return total;
  });
  const first = Math.sign(flows.find((flow) => flow !== 0) ?? 0);
  const recovered = Math.sign(total) === -first;
  const unique = signChanges(flows) === 1 || (signChanges(running) === 1 && recovered);
  if (!unique || !Number.isFinite(total)) return Number.NaN;
  const worthAt = (step: number) => {
    const discount = step < 0 ? 1 - step : 1 / (1 + step);
    return flows.reduceRight((worth, flow) => worth * discount + flow, 0);
  };
  return total === 0 ? 0 : crossingOf(worthAt, recovered ? 1 : -1);
}

function signChanges(values: readonly number[]): number {
  const signs = values.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/**
 * Walks from a rate of nought to where the sign turns, then halves. A step above nought is the rate itself; one below is
 * −rate/(1 + rate) less than nought, in which both sides are alike. Powers and exponentials end in other digits on other
 * machines; the four operations do not.
 */
function crossingOf(worthAt: (step: number) => number, direction: 1 | -1): number {
  const sign = Math.sign(worthAt(0));
  if (sign === 0) return 0;
  let near = 0;
  let far = FIRST_STEP * direction;
  while (Math.sign(worthAt(far)) === sign) {
    if (Math.abs(far) === FARTHEST) return Number.NaN;
    near = far;
    far = direction * Math.min(FARTHEST, 2 * Math.abs(far));
  }
  for (;;) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) return middle < 0 ? middle / (1 - middle) : middle;
    if (Math.sign(worthAt(middle)) === sign) near = middle;
    else far = middle;
  }
}
