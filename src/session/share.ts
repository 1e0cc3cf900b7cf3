// A scenario file in a link: compressed behind the "#", so that no server sees it. Only short files fit.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Longest packed text that goes into a link, in characters. Chat programs cut longer ones. */
export const MAX_PACKED = 6000;
/** Longest text that is unpacked, in bytes: a small link could otherwise hold a very large file. */
const MAX_TEXT = 1_000_000;

/** Packs a file's name and text; null when it does not fit into a link. Inverse of `unpackFile`. */
export function packFile(name: string, text: string): string | null {
  const packed = deflateSync(strToU8(JSON.stringify({ name, text })), { level: 9 });
  let bytes = '';
  for (const byte of packed) bytes += String.fromCharCode(byte);
  const link = btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return link.length > MAX_PACKED ? null : link;
}

export interface SharedFile {
  readonly name: string;
  readonly text: string;
}

/** The file in a link, or null for anything that is not one. Never throws. */
export function unpackFile(link: string): SharedFile | null {
  if (link.length > MAX_PACKED || !/^[\w-]+$/.test(link)) return null;
  try {
    const bytes = atob(link.replace(/-/g, '+').replace(/_/g, '/'));
    const text = inflate(Uint8Array.from(bytes, char => char.charCodeAt(0)));
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { name, text: inner } = value as Record<string, unknown>;
    return typeof name === 'string' && typeof inner === 'string' ? { name, text: inner } : null;
  } catch {
    return null;
  }
}

/** Unpacks piece by piece, so that it can stop at the limit. */
function inflate(packed: Uint8Array): string {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate(part => {
    size += part.length;
    if (size > MAX_TEXT) throw new RangeError('too large');
    parts.push(part);
  });
  for (let i = 0; i < packed.length; i += 256)
    stream.push(packed.subarray(i, i + 256), i + 256 >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
}
