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
import { spell } from '../../src/session/code/spell.ts';
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
});
