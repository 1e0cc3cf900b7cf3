// Estimates with their 95 % intervals. Small counts are the rule in a quick measurement, so the intervals are
// those that stay honest near 0 and 100 %.

/** A measured number and the interval that holds the true one 19 times in 20. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Share of `count` in `total`, 0-1, with Wilson's interval. Nothing counted: 0 to 1. */
export function share(count: number, total: number): Estimate {
  if (total === 0) return { value: 0, low: 0, high: 1 };
  const p = count / total;
  const scale = 1 + (Z * Z) / total;
  const centre = (p + (Z * Z) / (2 * total)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / total + (Z * Z) / (4 * total * total))) / scale;
  return {
    value: p,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === total ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Mean of values with its interval; two made-up values at `spread` to either side keep a handful of equal ones
 * from looking certain (for differences of wins: 1).
 */
export function mean(values: readonly number[], spread: number): Estimate {
  const n = values.length;
  if (n === 0) return { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const squares = values.reduce((sum, each) => sum + (each - value) * (each - value), 0);
  const half = Z * Math.sqrt((squares + spread * spread) / (n * (n + 1)));
  return { value, low: value - half, high: value + half };
}

/** Mean of independent shares, all with the same weight: games of several players in equal parts. */
export function meanShare(counts: readonly { readonly count: number; readonly total: number }[]): Estimate {
  const parts = counts.filter(({ total }) => total > 0).map(({ count, total }) => share(count, total));
  if (parts.length === 0) return share(0, 0);
  const value = parts.reduce((sum, part) => sum + part.value, 0) / parts.length;
  const off = (side: 'low' | 'high') =>
    Math.sqrt(parts.reduce((sum, part) => sum + (part[side] - part.value) ** 2, 0)) / parts.length;
  return { value, low: Math.max(0, value - off('low')), high: Math.min(1, value + off('high')) };
}

/** Middle of the values, with the interval between the two order statistics that bracket it. */
export function median(values: readonly number[]): Estimate {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  if (n === 0) return { value: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const at = (i: number): number => sorted[Math.max(0, Math.min(n - 1, i))]!;
  const half = (Z * Math.sqrt(n)) / 2;
  const value = (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
  return { value, low: at(Math.floor(n / 2 - half)), high: at(Math.ceil(n / 2 + half)) };
}

/**
 * Share of variance that lies between groups (seeds) and not within them (repeats), 0-1: the intraclass correlation
 * of a one-way layout. The interval is a jackknife over groups, and never narrower than what one group more could make
 * of it: a handful of groups that happen to agree prove nothing. Groups of fewer than two values are left out.
 */
export function betweenGroups(groups: readonly (readonly number[])[]): Estimate {
  const usable = groups.filter(group => group.length > 1);
  const all = usable.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // Too few, or nothing varied at all: there is no variance to share out.
  if (usable.length < 3 || least === most) return { value: 0, low: 0, high: 1 };
  const value = intraclass(usable);
  const without = usable.map((_, i) => intraclass(usable.filter((__, j) => j !== i)));
  const centre = without.reduce((sum, each) => sum + each, 0) / without.length;
  const squares = without.reduce((sum, each) => sum + (each - centre) ** 2, 0);
  const half = Z * Math.sqrt((squares * (usable.length - 1)) / usable.length);
  const withOne = (of: (i: number) => number) => intraclass([...usable, usable[0]!.map((_, i) => of(i))]);
  const mixed = withOne(i => (i % 2 === 0 ? least : most));
  const alike = Math.max(
    withOne(() => least),
    withOne(() => most),
  );
  return {
    value,
    low: Math.max(0, Math.min(value - half, mixed)),
    high: Math.min(1, Math.max(value + half, alike)),
  };
}

function intraclass(groups: readonly (readonly number[])[]): number {
  const size = groups.reduce((sum, group) => sum + group.length, 0) / groups.length;
  const means = groups.map(group => group.reduce((sum, each) => sum + each, 0) / group.length);
  const grand = means.reduce((sum, each) => sum + each, 0) / means.length;
  const between = (size * means.reduce((sum, each) => sum + (each - grand) ** 2, 0)) / (groups.length - 1);
  const inside = groups.reduce(
    (sum, group, i) => sum + group.reduce((own, each) => own + (each - means[i]!) ** 2, 0),
    0,
  );
  const within = inside / (groups.length * (size - 1));
  const all = between + (size - 1) * within;
  return all <= 0 ? 1 : Math.max(0, (between - within) / all);
}
