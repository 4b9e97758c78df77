/**
 * Where the least value of a convex function still may lie: an ellipsoid, cut smaller by every slope that is learnt. It
 * needs no step length and always ends, which is worth its few rounds more where there are seven unknowns at most.
 * Grötschel, Lovász, Schrijver: Geometric Algorithms and Combinatorial Optimization (1988), chapter 3.
 */
export class Ellipsoid {
  readonly centre: Float64Array;
  /** Rows of the symmetric matrix whose unit ball it is. */
  readonly #shape: Float64Array[];

  /** A ball around nought. */
  constructor(dimensions: number, radius: number) {
    this.centre = new Float64Array(dimensions);
    this.#shape = Array.from({ length: dimensions }, (_, row) =>
      Float64Array.from({ length: dimensions }, (_each, column) => (row === column ? dimensions * radius * radius : 0)),
    );
  }

  /** How far a function of this slope at the centre can fall within the ellipsoid. */
  reach(slope: Float64Array): number {
    return Math.sqrt(
      Math.max(
        0,
        dot(
          slope,
          this.#shape.map((row) => dot(row, slope)),
        ),
      ),
    );
  }

  /**
   * Leaves out every point where a function with this slope at the centre would not lie `excess` below its value there.
   * False where nothing is left.
   */
  cut(slope: Float64Array, excess: number): boolean {
    const reach = this.reach(slope);
    const depth = excess / reach;
    if (!(reach > 0) || depth >= 1) return false;
    const size = this.centre.length;
    const along = this.#shape.map((row) => dot(row, slope) / reach);
    const shift = (1 + size * depth) / (size + 1);
    for (let index = 0; index < size; index++) {
      this.centre[index] = (this.centre[index] as number) - shift * (along[index] as number);
    }
    // In one dimension the general form divides nought by nought; what is left is half an interval.
    const growth = size === 1 ? ((1 - depth) / 2) ** 2 : ((1 - depth * depth) * size * size) / (size * size - 1);
    const squeeze = size === 1 ? 0 : (2 * shift) / (1 + depth);
    for (const [row, values] of this.#shape.entries()) {
      for (let column = 0; column < size; column++) {
        const ray = (along[row] as number) * (along[column] as number);
        values[column] = growth * ((values[column] as number) - squeeze * ray);
      }
    }
    return true;
  }
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] as number) * (other[index] as number);
  return sum;
}
