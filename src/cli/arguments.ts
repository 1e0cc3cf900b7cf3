// Reads "--name value" pairs. Says what is wrong with them in one sentence instead of guessing.

/** A mistake in what was typed: printed as it is, without a stack. */
export class Mistake extends Error {}

/** The values by name. `known` are the names that take a value, `flags` those that stand alone. */
export function readArguments(
  words: readonly string[],
  known: readonly string[],
  flags: readonly string[] = [],
): {
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
  /** Every value of each name, for names that may be given more than once. */
  readonly repeated: ReadonlyMap<string, readonly string[]>;
} {
  const values = new Map<string, string>();
  const repeated = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (flags.includes(name)) values.set(name, '');
    else if (!known.includes(name)) {
      const names = [...known, ...flags].map(each => `--${each}`).join(', ');
      throw new Mistake(`There is no --${name}. Known are ${names}.`);
    } else {
      const value = inline ?? words[++i];
      if (value === undefined || value.startsWith('--'))
        throw new Mistake(`--${name} needs a value after it.`);
      values.set(name, value);
      repeated.set(name, [...(repeated.get(name) ?? []), value]);
    }
  }
  return { values, rest, repeated };
}

/** One of the choices, or a sentence that lists them. */
export function choose(name: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  throw new Mistake(`--${name} "${value}" does not exist. Choose one of: ${choices.join(', ')}.`);
}

/** Runs a command: mistakes are printed and end with exit code 1, anything else is a fault of ours and is thrown. */
export function run(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
