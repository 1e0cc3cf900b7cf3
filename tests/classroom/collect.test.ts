// The list of what is in: nothing comes in twice, and whatever comes in or does not is told.
import { afterAll, expect, it } from 'vitest';
import { printHandIn } from '../../src/classroom/hand-in.ts';
import { classGames } from '../../src/panels/pages/class/debrief/class-games.ts';
import { makeSave } from '../../src/session/save.ts';
import { newGame, playOn, thinReserve } from '../session/support.ts';
import { classCodes } from '../support/class-codes.ts';

const { scenario, world } = thinReserve();
const [first, second] = classCodes(scenario, world, 2);
const room = classGames({
  scenarios: [scenario],
  others: () => [],
  spoken: given => given,
  assignment: null,
});
afterAll(() => room.close());

it('a code comes in once, whether with 0 or O, and brings its lines later', () => {
  room.clear();
  expect(room.add(first!.code)).toEqual({ added: 1, known: 0, refused: 0 });
  const again = first!.code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll(' ', '-');
  expect(room.add(printHandIn('Teal 1', { code: again, notes: first!.notes }))).toEqual({
    added: 0,
    known: 1,
    refused: 0,
  });
  expect(room.entries.value.map(({ notes }) => notes)).toEqual([first!.notes]);
  expect(room.add('Dear colleague')).toEqual({ added: 0, known: 0, refused: 0 });
});

it('files are counted: new, there already, unreadable; a saved game keeps its lines', async () => {
  room.clear();
  const saved = makeSave(playOn(newGame('SAVED', []), [[3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7]]));
  const notes = [{ turn: 1, text: 'We paid for the east first.' }];
  const lesson = { team: 'Teal 4', assignment: '?class=1', notes };
  const files = [
    new File([JSON.stringify({ ...saved, lesson })], 'teal-4.json'),
    new File([`${first!.code}\n${second!.code}`], 'two.txt'),
    new File(['nothing'], 'empty.txt'),
  ];
  expect(await room.addFiles(files)).toEqual({ added: 3, known: 0, refused: 1 });
  expect(room.entries.value[0]).toMatchObject({ file: 'teal-4.json', notes });
  expect(await room.addFiles(files)).toEqual({ added: 0, known: 4, refused: 0 });
});
