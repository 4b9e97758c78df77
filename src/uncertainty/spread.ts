/** What the samples of one result say, in its unit. */
export interface Spread {
  readonly minimum: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly maximum: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/** Each percentile is a sample that occurred (nearest rank), so whole tonnes stay whole. Sorts the samples in place. */
export function spreadOf(samples: Float64Array): Spread {
  samples.sort();
  const count = samples.length;
  const rank = (fraction: number) => samples[Math.max(0, Math.ceil(fraction * count) - 1)] as number;
  let sum = 0;
  for (const sample of samples) sum += sample;
  const mean = sum / count;
  let squares = 0;
  for (const sample of samples) squares += (sample - mean) ** 2;
  return {
    minimum: samples[0] as number,
    p5: rank(0.05),
    p50: rank(0.5),
    p95: rank(0.95),
    maximum: samples[count - 1] as number,
    mean,
    standardDeviation: Math.sqrt(squares / (count - 1)),
  };
}
