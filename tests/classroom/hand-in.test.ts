// Assignments in a link and hand-ins as text: what goes in comes out, whoever copied it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  FORECASTS,
  makeAssignment,
  readAssignment,
} from '../../src/classroom/assignment.ts';
import { printHandIn, readHandIns } from '../../src/classroom/hand-in.ts';
import { lettersOf, rowNumber, spell } from '../../src/session/code/spell.ts';
import { readTeam, TEAMS, teamAt, teamIndex, teamName } from '../../src/session/team.ts';

const assignment: fc.Arbitrary<Assignment> = fc.record({
  scenario: fc.constantFrom('the-leak', 'one-winter-two-doors'),
  version: fc.stringMatching(/^[0-9a-f]{5}$/),
  seed: fc.constantFrom('AMUR-4193', 'CLASS-10B'),
  priorities: fc.constantFrom(null, ['sovereignty', 'lives'] as const),
  assumptions: fc.constantFrom({}, { length: '8', events: 'off' }, { oil: 'thirty' }),
  forecast: fc.constantFrom(...FORECASTS),
  pauses: fc
    .uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 4 })
    .map(turns => turns.sort((a, b) => a - b)),
});

describe('an assignment', () => {
  it('comes out of its link as it went in', () => {
    fc.assert(
      fc.property(assignment, given => {
        expect(readAssignment(makeAssignment(given))).toEqual(given);
      }),
    );
  });

  it('is none without its mark, and none when it is damaged', () => {
    expect(readAssignment('?scenario=the-leak&seed=AMUR-4193')).toBeNull();
    expect(readAssignment('?scenario=the-leak&seed=AMUR-4193&class=xyz.after.')).toBeNull();
    expect(readAssignment('?class=3f2a1.after.2')).toBeNull();
  });
});

describe('a team', () => {
  it('is a colour and a number, by name and by place', () => {
    for (let place = 0; place < TEAMS; place++) {
      const team = teamAt(place);
      expect([teamIndex(team), readTeam(teamName(team))]).toEqual([place, team]);
    }
    expect([readTeam('teal 13'), readTeam('Anna'), readTeam('teal')]).toEqual([null, null, null]);
  });
});

describe('hand-ins', () => {
  const code = fc.bigInt({ min: 1n << 40n, max: 1n << 400n }).map(spell);
  const notes = fc.uniqueArray(
    fc.record({
      turn: fc.integer({ min: 1, max: 12 }),
      text: fc.constantFrom('We held the east.', 'Nobody checked: 4 of 9.'),
    }),
    { maxLength: 3, selector: note => note.turn },
  );
  const handIn = fc.record({ code, notes });

  it('are all found in one pasted text', () => {
    fc.assert(
      fc.property(fc.array(handIn, { maxLength: 6 }), all => {
        const text = all.map((each, i) => printHandIn(`Teal ${i + 1}, The leak`, each)).join('\n');
        expect(readHandIns(text)).toEqual(all.map((each, i) => ({ ...each, says: `Teal ${i + 1}` })));
      }),
    );
  });

  it('are found when a code was typed in one line, or with a wrong letter in it', () => {
    const whole = spell(1n << 300n);
    expect(readHandIns(whole.replace(/\s/g, ''))).toHaveLength(1);
    const wrong = whole.replace(/.{4} /, 'A*BC ');
    expect(readHandIns(wrong)).toEqual([{ code: wrong, notes: [], says: '' }]);
  });

  it('keep of their first line a team, and nothing else that somebody wrote there', () => {
    const text = (title: string) => printHandIn(title, { code: spell(1n << 300n), notes: [] });
    const says = (title: string) => readHandIns(text(title)).map(each => each.says);
    expect([says('ochre 12, The leak'), says('Anna and Ben, The leak'), says('')]).toEqual([
      ['Ochre 12'],
      [''],
      [''],
    ]);
  });

  it('are not found in a sentence', () => {
    expect(readHandIns('Dear colleague, here are the codes of class 10b.\nBest wishes')).toEqual([]);
  });

  // No game, not even one handed in before its first turn, has a code much shorter than a row.
  const long = fc.bigInt({ min: 1n << 100n, max: 1n << 600n }).map(spell);
  const codes = fc.array(long, { minLength: 1, maxLength: 12 });
  const found = (text: string) => readHandIns(text).map(each => each.code);

  it('are told apart by their rows alone, with no, one or two empty lines between codes and between rows', () => {
    const gaps = fc.constantFrom('\n', '\n\n', '\r\n\r\n\r\n');
    fc.assert(
      fc.property(codes, gaps, gaps, (all, between, inside) => {
        expect(found(all.map(each => each.replaceAll('\n', inside)).join(between))).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it('are told apart though the last row is full, and though a row in the middle is wrong or short', () => {
    const full = spell(1n << (95n * 3n - 2n));
    expect(full.split('\n').map(row => row.length)).toEqual([24, 24, 24]);
    expect(found(`${full}\n${full}\n${full}`)).toEqual([full, full, full]);
    const wrong = full.replace('\n0', '\nZ');
    expect(found(`${full}\n${wrong}\n${full}`)).toEqual([full, wrong, full]);
    const [first, second, third] = full.split('\n');
    const short = found([first, second!.slice(0, -1), third, full].join('\n'));
    expect(short).toEqual([[first, second!.slice(0, -1), third].join('\n'), full]);
  });

  it('are read one group a line, quoted in a mail, numbered, in small letters, and with O and I for 0 and 1', () => {
    const changes: Record<string, (code: string) => string> = {
      'a group a line': one => one.replace(/\s/g, '\n'),
      'a group a line, and row numbers': one =>
        one
          .split('\n')
          .map((row, i) => `${i + 1}\n${row.replaceAll(' ', '\n')}`)
          .join('\n'),
      quoted: one => one.replace(/^/gm, '> '),
      'quoted twice': one => one.replace(/^/gm, '>> '),
      numbered: one => numbered(one, ' '),
      'numbered with a point': one => numbered(one, '. '),
      'numbered as rows': one => one.replace(/^/gm, 'Row 1: '),
      'in small letters': one => one.toLowerCase(),
      'with O and I': one => one.replaceAll('0', 'O').replaceAll('1', 'I'),
      'in one line': one => one.replaceAll('\n', ' '),
    };
    const numbered = (one: string, sign: string) =>
      one
        .split('\n')
        .map((row, i) => `${i + 1}${sign}${row}`)
        .join('\n');
    const long = spell((1n << 295n) + 987654321987654321n);
    const longer = spell((1n << 590n) + 123456789123456789n);
    for (const [name, change] of Object.entries(changes)) {
      expect([name, found([long, longer, long].map(change).join('\n\n'))]).toEqual([
        name,
        [long, longer, long],
      ]);
    }
  });

  it('take a name above a code, or before it, for the team that says so, and for no code', () => {
    const one = spell(1n << 300n);
    const text = ['Class 10b', 'Brown 12', one, 'Teal 4:', one, `ochre 3: ${one}`, 'TEAM Rose 1', '', one];
    expect(readHandIns(text.join('\n')).map(({ code, says }) => [says, code])).toEqual(
      ['Brown 12', 'Teal 4', 'Ochre 3', 'Rose 1'].map(says => [says, one]),
    );
  });

  it('give no team the lines of another one whose code is missing', () => {
    const given = printHandIn('Teal 1, The leak', { code: spell(1n << 300n), notes: [] });
    expect(readHandIns(`${given}\nTeal 2\nTurn 4: We held the east.`)).toMatchObject([{ notes: [] }]);
  });

  it('go on after a line of something else where the next row belongs to them', () => {
    const one = spell(1n << 300n);
    expect(found(one.replace('\n', '\nPage 1 of this mail\n'))).toEqual([one]);
  });
});

describe('a row', () => {
  it('says its own number by its check letter', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n << 200n, max: 1n << 4000n }), value => {
        for (const [i, row] of spell(value).split('\n').entries()) {
          expect(rowNumber(lettersOf(row))).toBe(i % 31);
        }
      }),
    );
  });
});
