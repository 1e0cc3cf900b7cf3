// A scenario file in a link: it comes back as it was, or not at all.
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { latest } from '../../src/session/drafts.ts';
import { MAX_PACKED, packFile, unpackFile } from '../../src/session/share.ts';

test('what is packed comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.string({ maxLength: 300, unit: 'grapheme' }),
      (name, text) => {
        const packed = packFile(name, text);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(unpackFile(packed ?? '')).toEqual({ name, text });
      },
    ),
  );
});

test('a file that does not fit is not packed', () => {
  const noise = Array.from({ length: 20_000 }, (_, i) =>
    String.fromCharCode(33 + ((i * i * 7919) % 90)),
  ).join('');
  expect(packFile('a.json', noise + [...noise].reverse().join(''))?.length ?? 0).toBeLessThanOrEqual(
    MAX_PACKED,
  );
});

test('a link that holds anything else is refused, however it is made', () => {
  const pack = (value: string) => Buffer.from(deflateSync(strToU8(value))).toString('base64url');
  expect(unpackFile(pack('{"name":"a.json","text":4}'))).toBeNull();
  expect(unpackFile(pack('"text"'))).toBeNull();
  // Four megabytes of blanks in a few thousand characters.
  const bomb = pack(JSON.stringify({ name: 'a.json', text: ' '.repeat(4_000_000) }));
  expect(bomb.length).toBeLessThan(MAX_PACKED);
  expect(unpackFile(bomb)).toBeNull();
  fc.assert(fc.property(fc.string(), any => void unpackFile(any)));
});

test('of one draft kept twice the later counts; drafts stand latest first', () => {
  const draft = (id: string, changedAt: string) => ({ id, name: `${id}.json`, text: changedAt, changedAt });
  expect(latest([draft('a', '1'), draft('b', '2'), draft('a', '3')]).map(each => each.text)).toEqual([
    '3',
    '2',
  ]);
});
