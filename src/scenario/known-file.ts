// What a file is, by the keys it begins with: asked where a scenario or a saved game is to be opened, so that a file
// taken for another one is called what it is, and not told everything that it lacks.

export type FileKind = 'scenario' | 'saved-game' | 'hand-in' | 'class-table' | 'lab' | 'claims' | 'schema';

export interface KnownFile {
  readonly kind: FileKind;
  /** Title of the scenario that it is, or that the saved game belongs to; empty where it says none. */
  readonly title: string;
  /** A noun phrase: 'a saved game of “The thin reserve”'. */
  readonly name: string;
  /** One sentence, without its full stop: where it belongs. */
  readonly belongs: string;
}

/** Longer ones stand in no file of ours. */
const LONGEST_TITLE = 200;

/** The kind of a file of the game; null for any other. Nothing is proven: its own reader does that. Never throws. */
export function knownFile(text: string): KnownFile | null {
  if (/^\uFEFF?No Limits: /.test(text)) return known('hand-in');
  const root = fieldsOf(text);
  if (root.game === 'no-limits') return known('saved-game', titleOf(root.scenario));
  // Before what follows: an author's scenario may hold keys that do not belong there.
  if (typeof root.id === 'string') return known('scenario', titleOf(root));
  const kind = kindByKeys(root);
  return kind && known(kind);
}

function kindByKeys(root: Fields): FileKind | null {
  if ('columns' in root && 'teams' in root) return 'class-table';
  if ('tally' in root || 'wins' in root) return 'lab';
  if ('claims' in root) return 'claims';
  return '$schema' in root && 'properties' in root ? 'schema' : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

function titleOf(scenario: unknown): string {
  const title = isFields(scenario) ? scenario.title : '';
  return typeof title === 'string' && title.length <= LONGEST_TITLE ? title : '';
}

const KINDS: Readonly<Record<FileKind, Pick<KnownFile, 'name' | 'belongs'>>> = {
  scenario: {
    name: 'a scenario',
    belongs: 'It can be opened as a scenario, with “Open a scenario file” on the first screen',
  },
  'saved-game': {
    name: 'a saved game',
    belongs: 'It can be opened as a game, with “Open a saved game” on the first screen',
  },
  'hand-in': {
    name: 'what a team hands in',
    belongs: 'A teacher takes it in on the page “For a class”, under “Collect”',
  },
  'class-table': {
    name: 'the table of a class',
    belongs: 'It is for marking and research with other programs, and is not opened here',
  },
  lab: {
    name: 'what the lab measured',
    belongs: 'On the command line, “npm run lab -- merge” puts such parts together',
  },
  claims: {
    name: 'the list of the article’s claims',
    belongs: 'It is shown on the first screen as “The article, claim by claim”',
  },
  schema: {
    name: 'the schema of scenarios',
    belongs: 'Editors of text read it: a scenario names it as its “$schema”',
  },
};

function known(kind: FileKind, title = ''): KnownFile {
  const { name, belongs } = KINDS[kind];
  if (title === '') return { kind, title, name, belongs };
  const titled = kind === 'scenario' ? `the scenario “${title}”` : `${name} of “${title}”`;
  return { kind, title, name: titled, belongs };
}
