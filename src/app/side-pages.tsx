// Pages beside the game, each with a way back: what is wrong with a file or a save, and the list of kept games.
import { signal } from '@preact/signals';
import type { SaveEntry } from '../panels/pages/first/entries.ts';
import { ProblemsPage, SaveProblemPage } from '../panels/pages/problems.tsx';
import { Saves } from '../panels/pages/saves.tsx';
import { WrongFilePage, type WrongFilePageProps } from '../panels/pages/wrong-file.tsx';
import type { Problem } from '../scenario/problem.ts';
import type { Game } from '../session/game.ts';
import { AUTOSAVE, deleteSlot, keepSlot, renameSlot } from '../session/slots.ts';
import type { SaveProblem } from '../sim/saved-game.ts';
import { quarterName } from '../words/dates.ts';
import { readSaves } from './kept-games.ts';
import { overlay, show } from './screen.ts';

/** What is wrong with a scenario file. `onOpen` opens the mended one. */
export function showFileProblems(
  file: string,
  problems: readonly Problem[],
  onBack: () => void,
  onOpen?: (file: File) => void,
): void {
  const open = onOpen ? { onOpenScenario: onOpen } : {};
  show(`Problems in ${file}`, () => (
    <ProblemsPage file={file} problems={problems} onBack={onBack} {...open} />
  ));
}

/** Why a saved game cannot be opened. */
export function showSaveProblem(
  problem: SaveProblem,
  onBack: () => void,
  onOpen: (file: File) => void,
): void {
  show('A saved game was refused', () => (
    <SaveProblemPage problem={problem} onBack={onBack} onOpenSave={onOpen} />
  ));
}

/** What a file is that was taken for another one. */
export function showWrongFile(props: WrongFilePageProps): void {
  show('Another file than was wanted', () => <WrongFilePage {...props} />);
}

export interface SavesOf {
  /** The game on the table; null when none is. */
  readonly game: Game | null;
  readonly onLoad: (slot: string) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: (game: Game) => void;
}

/** Lays the list of kept games over the screen. */
export async function showSavesOf({ game, onLoad, onImport, onExport }: SavesOf): Promise<void> {
  const saves = signal<readonly SaveEntry[]>(await readSaves());
  /** Does something to the list, then reads it anew. */
  const after = async (work: Promise<void>) => {
    await work;
    saves.value = await readSaves();
  };
  const running = (one: Game) => {
    const { calendar, title } = one.scenario;
    const { turn, ending } = one.now.value.view;
    return {
      suggestion: `${title}, ${ending === null ? quarterName(calendar, turn) : 'the end'}`,
      onSave: (name: string) => void after(keepSlot(name, one)),
      onExport: () => onExport(one),
    };
  };
  const close = () => {
    overlay.value = null;
  };
  overlay.value = () => (
    <Saves
      saves={saves.value}
      automatic={AUTOSAVE}
      onLoad={slot => {
        close();
        onLoad(slot);
      }}
      onRename={(slot, name) => void after(renameSlot(slot, name))}
      onDelete={slot => void after(deleteSlot(slot))}
      onImport={file => {
        close();
        onImport(file);
      }}
      onClose={close}
      {...(game ? running(game) : {})}
    />
  );
}
