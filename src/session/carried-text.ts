// What a second part takes over, as a piece of its link: "reverse-1969;channel:34.5,face:40;truce,thaw:2".
import type { Carried } from '../sim/world.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;

/** Where it comes from; the dials with their values; the flags, with the turns they last where that is not for good. */
export function printCarried({ from, dials, flags }: Carried): string {
  const values = Object.entries(dials).map(([name, value]) => `${name}:${value}`);
  const set = Object.entries(flags).map(([name, turns]) => (turns === null ? name : `${name}:${turns}`));
  return [from, values.join(','), set.join(',')].join(';');
}

/** Inverse of `printCarried`; null for a text that is none. What is not usable in it is left out. */
export function readCarried(text: string): Carried | null {
  const [from = '', dials = '', flags = '', ...more] = text.split(';');
  if (more.length > 0 || !NAME.test(from)) return null;
  const values = pairs(dials).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const set = pairs(flags).filter(([, turns]) => turns === null || (Number.isInteger(turns) && turns > 0));
  return { from, dials: Object.fromEntries(values), flags: Object.fromEntries(set) };
}

function pairs(text: string): [string, number | null][] {
  return text.split(',').flatMap((pair): [string, number | null][] => {
    const [name = '', value, ...more] = pair.split(':');
    const number = value === undefined ? null : Number(value);
    const usable = more.length === 0 && NAME.test(name) && value !== '' && !Number.isNaN(number ?? 0);
    return usable && Number.isFinite(number ?? 0) ? [[name, number]] : [];
  });
}
