/** Middle of numbers; 0 without any. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? sorted[0] ?? 0)) / 2;
}

/** Mean of numbers; 0 without any. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of numbers; 0 for fewer than two. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Differences between neighbours. */
export function gaps(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => value - (values[at] ?? 0));
}

/** A number with two digits behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
