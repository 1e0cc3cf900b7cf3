// A short name for a position: equal positions, equal fingerprints, on every engine.
import { mix } from './luck.ts';
import type { State } from './state.ts';

/** 16 hex digits over every bit of every number. -0 counts as 0. */
export function fingerprint(state: State): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  for (let i = 0; i < state.length; i++) {
    bytes.setFloat64(0, state[i]! + 0);
    const high = bytes.getUint32(0);
    const low = bytes.getUint32(4);
    a = mix(a ^ high) + Math.imul(b, 0x9e3779b1);
    b = mix(b ^ low ^ a) + Math.imul(i + 1, 0x85ebca6b);
  }
  a = mix(a ^ b);
  b = mix(b ^ a);
  return hex(a) + hex(b);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
