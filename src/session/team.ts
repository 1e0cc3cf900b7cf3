// A team is a colour and a number, never a name that somebody types: no data about pupils exists anywhere.

export const TEAM_COLOURS = ['teal', 'ochre', 'violet', 'blue', 'green', 'rose', 'grey', 'brown'] as const;
export type TeamColour = (typeof TEAM_COLOURS)[number];

/** Teams of one colour. Eight colours of twelve make room for a whole year of a school. */
export const TEAM_NUMBERS = 12;

export interface Team {
  readonly colour: TeamColour;
  /** 1 to TEAM_NUMBERS. */
  readonly number: number;
}

/** How many different teams there can be. */
export const TEAMS = TEAM_COLOURS.length * TEAM_NUMBERS;

/** Place of a team among all, 0 to TEAMS - 1. Inverse of `teamAt`. */
export function teamIndex({ colour, number }: Team): number {
  return TEAM_COLOURS.indexOf(colour) * TEAM_NUMBERS + number - 1;
}

/** The team at a place. Throws a RangeError outside 0 to TEAMS - 1. */
export function teamAt(index: number): Team {
  const colour = TEAM_COLOURS[Math.floor(index / TEAM_NUMBERS)];
  if (colour === undefined || index < 0) throw new RangeError(`no team at ${index}`);
  return { colour, number: (index % TEAM_NUMBERS) + 1 };
}

/** "Teal 4". */
export function teamName({ colour, number }: Team): string {
  return `${colour[0]!.toUpperCase()}${colour.slice(1)} ${number}`;
}

/** The team of a name as `teamName` writes it, or null. */
export function readTeam(name: string): Team | null {
  const [, word = '', digits = ''] = /^([a-z]+) (\d{1,2})$/.exec(name.trim().toLowerCase()) ?? [];
  const colour = TEAM_COLOURS.find(known => known === word);
  const number = Number(digits);
  return colour !== undefined && number >= 1 && number <= TEAM_NUMBERS ? { colour, number } : null;
}
