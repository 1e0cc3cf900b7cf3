// What a file is, by the keys it begins with: asked where a scenario or a saved game is to be opened, so that a file
// taken for another one is called what it is, and not told everything that it lacks.

export type FileKind = 'scenario' | 'saved-game' | 'hand-in' | 'class-table' | 'lab' | 'claims' | 'schema';

export interface KnownFile {
  readonly kind: FileKind;
  /** Title of the scenario that it is, or that the saved game belongs to; empty where it says none. */
  readonly title: string;
  /** A noun phrase: 'a saved game of “The thin reserve”'. */
  readonly name: string;
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

const NAMES: Record<FileKind, string> = {
  scenario: 'a scenario',
  'saved-game': 'a saved game',
  'hand-in': 'what a team hands in',
  'class-table': 'the table of a class',
  lab: 'what the lab measured',
  claims: 'the list of the article’s claims',
  schema: 'the schema of scenarios',
};

function known(kind: FileKind, title = ''): KnownFile {
  if (title === '') return { kind, title, name: NAMES[kind] };
  const name = kind === 'scenario' ? `the scenario “${title}”` : `${NAMES[kind]} of “${title}”`;
  return { kind, title, name };
}
