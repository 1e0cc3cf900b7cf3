// Flags that rules of the simulation read, by index: core flags come first in every layout.
import { CORE_FLAGS, type CoreFlag } from './slots.ts';

/** Index of each core flag in Layout.flagNames. */
export const FLAG = Object.fromEntries(CORE_FLAGS.map((name, i) => [name, i])) as Readonly<
  Record<CoreFlag, number>
>;
