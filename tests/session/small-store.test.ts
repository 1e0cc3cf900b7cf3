// The browser's small store: where there is none, or it refuses, nothing throws and nothing is said to be kept.
import { afterEach, expect, test, vi } from 'vitest';
import { recall, recallData, remember } from '../../src/session/small-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As much of a browser's storage as is used. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const texts = new Map<string, string>();
  return {
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: key => void texts.delete(key),
  };
}

test('what is kept is there until it is forgotten', () => {
  vi.stubGlobal('localStorage', storage());
  expect(recall('a')).toBeNull();
  expect(remember('a', '{"b":[1]}')).toBe(true);
  expect(recall('a')).toBe('{"b":[1]}');
  expect(recallData('a')).toEqual({ b: [1] });
  expect(remember('a', null)).toBe(true);
  expect(recallData('a')).toBeNull();
});

test('what is no data is none', () => {
  vi.stubGlobal('localStorage', storage());
  remember('a', '{half');
  expect(recallData('a')).toBeNull();
});

test('without a store, or with one that refuses, nothing is kept and nothing throws', () => {
  expect(typeof localStorage).toBe('undefined');
  expect([recall('a'), recallData('a'), remember('a', 'b'), remember('a', null)]).toEqual([
    null,
    null,
    false,
    false,
  ]);
  const refuse = () => {
    throw new DOMException('closed', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect([recall('a'), recallData('a'), remember('a', 'b'), remember('a', null)]).toEqual([
    null,
    null,
    false,
    false,
  ]);
});
