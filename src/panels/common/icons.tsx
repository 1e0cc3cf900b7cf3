// Every glyph of the game, drawn on a 16 px grid with one stroke. A glyph never stands alone: a word is beside it
// or in the accessible name of what holds it, so all of them are hidden from screen readers.
import type { ComponentChildren } from 'preact';

const dot = (cx: number, cy: number, r = 1) => (
  <circle cx={cx} cy={cy} r={r} fill="currentColor" stroke="none" />
);

const SHAPES = {
  // the eight dials
  front: (
    <>
      <path d="M1.5 9.5 5 4.5 8 8l3-4 3.5 5.5" />
      <path d="M1.5 13h1.6M5.3 13h1.6M9.1 13h1.6M12.9 13h1.6" stroke-width="1.8" />
    </>
  ),
  east: (
    <>
      <path d="M8 1.5 14 3.6v4.6c0 3.2-2.4 5.4-6 6.6-3.6-1.2-6-3.4-6-6.6V3.6z" />
      <path d="M5.4 8h5.2" />
    </>
  ),
  secrets: (
    <>
      <rect x="2" y="7" width="12" height="7.5" rx="1.2" />
      <path d="M4.8 7V4.7a3.2 3.2 0 0 1 6.4 0V7" />
      {dot(8, 10.7, 1.1)}
    </>
  ),
  treasury: (
    <>
      <ellipse cx="8" cy="3.8" rx="5.8" ry="2.2" />
      <path d="M2.2 3.8v8.4c0 1.2 2.6 2.2 5.8 2.2s5.8-1 5.8-2.2V3.8" />
      <path d="M2.2 6.7c0 1.2 2.6 2.2 5.8 2.2s5.8-1 5.8-2.2M2.2 9.5c0 1.2 2.6 2.2 5.8 2.2s5.8-1 5.8-2.2" />
    </>
  ),
  cohesion: (
    <>
      <circle cx="8" cy="3.4" r="2" />
      <circle cx="3.2" cy="12.2" r="2" />
      <circle cx="12.8" cy="12.2" r="2" />
      <path d="m7 5.2-2.8 5.2M9 5.2l2.8 5.2M5.2 12.2h5.6" />
    </>
  ),
  support: (
    <>
      <path d="M1.6 8 8 2.2 14.4 8" />
      <path d="M3.2 6.8V14h3.2v-3.6a1.6 1.6 0 0 1 3.2 0V14h3.2V6.8" />
    </>
  ),
  trust: (
    <>
      <circle cx="5.4" cy="8" r="4" />
      <circle cx="10.6" cy="8" r="4" />
    </>
  ),
  leverage: (
    <>
      <path d="M1.5 11.6 14 3.4" stroke-width="1.8" />
      <path d="M7.6 8.4 4.9 14h5.6z" />
      {dot(12.6, 6.6, 1.6)}
    </>
  ),
  // dials one tap away
  works: <path d="M1.5 14h13M3 14V7.5h2V5h2v2.5h2V5h2v2.5h2V14M7 14v-3h2v3" />,
  guard: (
    <>
      <path d="M1.2 8S3.8 3.6 8 3.6 14.8 8 14.8 8 12.2 12.4 8 12.4 1.2 8 1.2 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  resilience: (
    <>
      <path d="M2 5.2 8 2l6 3.2v6L8 14.4l-6-3.2z" />
      <path d="M2 5.2 8 8.4l6-3.2M8 8.4v6" />
    </>
  ),
  lifeline: <path d="M1.5 5h10M8.8 2.2 11.6 5 8.8 7.8M14.5 11h-10M7.2 8.2 4.4 11l2.8 2.8" />,
  sovereignty: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8v12.4M1.8 8h12.4M3.4 4.2c2.8 1.9 6.4 1.9 9.2 0M3.4 11.8c2.8-1.9 6.4-1.9 9.2 0" />
    </>
  ),
  lives: (
    <>
      <circle cx="8" cy="4.6" r="2.6" />
      <path d="M3 14.2c0-3.2 2.2-5 5-5s5 1.8 5 5" />
    </>
  ),
  exposure: (
    <>
      <path d="M2 3h7.4v10.6H2z" />
      <path d="M6.6 3v10.6M12 5.4l2.4-1.4M12.2 8.2h2.6M12 11l2.4 1.4" />
    </>
  ),
  pressure: <path d="M8 1.6v4.6M5.8 4.2 8 6.4l2.2-2.2M8 14.4V9.8M5.8 11.8 8 9.6l2.2 2.2M1.6 8h3M11.4 8h3" />,
  manpower: (
    <>
      <circle cx="5.6" cy="5" r="2.2" />
      <path d="M1.4 13.6c0-2.8 1.8-4.4 4.2-4.4s4.2 1.6 4.2 4.4" />
      <path d="M10.4 3a2.2 2.2 0 0 1 0 4M11.6 9.4c1.8.5 3 2 3 4.2" />
    </>
  ),
  equipment: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.6v2.6M8 11.8v2.6M1.6 8h2.6M11.8 8h2.6M3.5 3.5l1.8 1.8M10.7 10.7l1.8 1.8M12.5 3.5l-1.8 1.8M5.3 10.7l-1.8 1.8" />
    </>
  ),
  science: (
    <>
      <path d="M6 1.8h4M6.8 1.8v4.4L2.8 13c-.4.7.1 1.4.9 1.4h8.6c.8 0 1.3-.7.9-1.4l-4-6.8V1.8" />
      <path d="M4.6 10.4h6.8" />
    </>
  ),
  centralAsia: (
    <>
      <path d="M1.4 13.4 6 5.2l3 4.6 1.6-2.4 4 6z" />
      <path d="m4.8 7.4 1.4 1.2 1.2-1.4" />
    </>
  ),
  arctic: (
    <path d="M8 1.6v12.8M2.4 4.8l11.2 6.4M13.6 4.8 2.4 11.2M6.4 2.8 8 4.4l1.6-1.6M6.4 13.2 8 11.6l1.6 1.6" />
  ),
  claims: (
    <>
      <path d="M1.6 3.4 6 2l4 1.6 4.4-1.4v10.4L10 14l-4-1.6-4.4 1.4z" />
      <path d="M6 2v10.4M10 3.6V14" />
    </>
  ),
  own: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 8V4.4M8 8l3 2" />
    </>
  ),
  // lines
  diplomacy: <path d="M2 2.6h12v8H8.6L5.4 13.6v-3H2z" />,
  // causes
  you: <path d="m3 13 .8-3.4L11 2.4 13.6 5 6.4 12.2zM9.4 4 12 6.6" />,
  china: (
    <>
      <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" />
      {dot(8, 8, 1.8)}
    </>
  ),
  world: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M1.8 8h12.4M8 1.8c-4 4-4 8.4 0 12.4M8 1.8c4 4 4 8.4 0 12.4" />
    </>
  ),
  chance: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.6" />
      {dot(5.4, 5.4)}
      {dot(10.6, 10.6)}
      {dot(10.6, 5.4)}
      {dot(5.4, 10.6)}
    </>
  ),
  rail: <path d="M5.2 1.6 3.4 14.4M10.8 1.6l1.8 12.8M4.7 5h6.6M4.3 8.4h7.4M3.8 11.8h8.4" />,
  report: (
    <>
      <path d="M3 1.8h7l3 3v9.4H3z" />
      <path d="M5.4 6.4h5M5.4 9h5M5.4 11.6h3" />
    </>
  ),
  // actions
  undo: <path d="M5.8 2.6 2.4 6l3.4 3.4M2.4 6h6.8a4.2 4.2 0 0 1 0 8.4H6" />,
  redo: <path d="M10.2 2.6 13.6 6l-3.4 3.4M13.6 6H6.8a4.2 4.2 0 0 0 0 8.4H10" />,
  close: <path d="m3.4 3.4 9.2 9.2M12.6 3.4l-9.2 9.2" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  next: <path d="M1.8 8h12M9.4 3.6 13.8 8l-4.4 4.4" />,
  back: <path d="M14.2 8h-12M6.6 3.6 2.2 8l4.4 4.4" />,
  fold: <path d="m3.6 6 4.4 4.4L12.4 6" />,
  check: <path d="m2.6 8.6 3.6 3.6 7.2-8" />,
  warning: (
    <>
      <path d="M8 2 15 14H1z" fill="currentColor" />
      <path d="M8 6.4v3.4M8 11.6v.6" stroke="var(--glyph-ground, #151d24)" />
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.2 6.2c0-2.4 3.6-2.4 3.6-.2 0 1.4-1.8 1.5-1.8 3M8 11.2v.6" />
    </>
  ),
  // phone tabs
  situation: <path d="m1.6 12.4 4-5 3 2.6 5.8-7M1.6 14.6h12.8" />,
  map: (
    <>
      <path d="M1.6 3.4 6 2l4 1.6 4.4-1.4v10.4L10 14l-4-1.6-4.4 1.4z" />
      <path d="M6 2v10.4M10 3.6V14" />
    </>
  ),
  desk: (
    <>
      <rect x="2.6" y="1.8" width="10.8" height="12.4" rx="1" />
      <path d="M5.2 5.4h5.6M5.2 8.2h5.6M5.2 11h3.4" />
    </>
  ),
  papers: <path d="M1.6 12.6V3.2h4.6l1.6 2h6.6v7.4zM5 3.2V1.6h8v3.6" />,
} as const satisfies Record<string, ComponentChildren>;

export type Glyph = keyof typeof SHAPES;

/** One glyph, decorative: always beside a word. `size` in px at the usual type size. */
export const Icon = ({ name, size = 16, class: cls }: { name: Glyph; size?: number; class?: string }) => (
  <svg
    class={cls ? `glyph ${cls}` : 'glyph'}
    viewBox="0 0 16 16"
    style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {SHAPES[name]}
  </svg>
);

const glyphs = SHAPES as Readonly<Record<string, unknown>>;

/** The glyph of a dial, a line or a cause by its id; `fallback` for ids of a scenario's own. */
export const glyphOf = (id: string, fallback: Glyph = 'own'): Glyph => {
  const name = ALIASES[id] ?? id;
  return name in glyphs ? (name as Glyph) : fallback;
};

const ALIASES: Readonly<Record<string, Glyph>> = { west: 'front', home: 'support', industry: 'science' };

/** Two doors joined by one railway: the sign of the game. */
export const Doors = ({ height = 19 }: { height?: number }) => (
  <svg
    class="glyph doors"
    viewBox="0 0 29 19"
    style={{ height: `${height / 16}rem`, width: `${(height * 29) / 19 / 16}rem` }}
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    <path d="M1 1h8v17H1zM20 1h8v17h-8z" />
    <path d="M5 9.5h19" stroke-width="1.8" stroke-dasharray="3.6 1.7" />
  </svg>
);

/** Rising, falling or level; the number beside it says how much. */
export const Arrow = ({ by }: { by: number }) => (
  <svg
    class="glyph arrow"
    viewBox="0 0 10 10"
    style={{ width: '0.625rem', height: '0.625rem' }}
    aria-hidden="true"
  >
    {by === 0 ? (
      <path d="M0 3h10M0 7h10" stroke="currentColor" stroke-width="1.6" />
    ) : (
      <path d={by > 0 ? 'M5 1 10 9.4H0z' : 'M5 9.4 0 1h10z'} fill="currentColor" />
    )}
  </svg>
);

/** Holds a slip to the desk. */
export const Paperclip = ({ class: cls }: { class: string }) => (
  <svg
    class={cls}
    viewBox="0 0 16 40"
    fill="none"
    stroke="#7d8a91"
    stroke-width="1.7"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M3.4 11v19a4.6 4.6 0 0 0 9.2 0V7a3.4 3.4 0 0 0-6.8 0v20a1.6 1.6 0 0 0 3.2 0V11" />
  </svg>
);
