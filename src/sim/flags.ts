// Flags that rules of the simulation read, by index: core flags come first in every layout.
import { CORE_FLAGS, type CoreFlag } from './slots.ts';

/** The turn until which a flag holds that was set without a limit. */
export const FOR_GOOD = 9999;

/** Index of each core flag in Layout.flagNames. */
export const FLAG = Object.fromEntries(CORE_FLAGS.map((name, i) => [name, i])) as Readonly<
  Record<CoreFlag, number>
>;
