// The dilemma as a picture that needs no engine: faint land, two doors, one railway, three captions.
import type { MapEntry } from './entries.ts';
import './first-map.css';
import {
  AMUR,
  CONTACT,
  LAKES,
  LAND,
  OCCUPIED,
  RAIL,
  REGION_LINES,
  RIVER_BORDER,
  RUSSIA,
  STATE_LINES,
  UKRAINE,
} from './map-shapes.ts';

/** Half-pixel shapes are drawn through this. */
const HALF = 'scale(0.5)';

function Ground() {
  return (
    <g transform={HALF}>
      <g class="fm-water" fill="none">
        <path d={LAND + RUSSIA} stroke-width="44" />
        <path d={LAND + RUSSIA} stroke-width="26" />
        <path d={LAND + RUSSIA} stroke-width="11" />
      </g>
      <path class="fm-land" d={LAND} />
      <path class="fm-russia" d={RUSSIA} />
      <path class="fm-lines" d={STATE_LINES + REGION_LINES} />
      <path class="fm-lakes" d={LAKES} />
    </g>
  );
}

function Doors({ control }: { control: boolean }) {
  return (
    <g transform={HALF}>
      <path class="fm-amur" d={AMUR} />
      <path class="fm-border-under" d={RIVER_BORDER} />
      <path class="fm-border" d={RIVER_BORDER} />
      <path class="fm-ukraine" d={UKRAINE} />
      {control ? <path d={OCCUPIED} fill="url(#fm-hatch)" /> : null}
      <path class="fm-ukraine-edge" d={UKRAINE} />
    </g>
  );
}

function Railway() {
  return (
    <g fill="none">
      <path class="fm-rail-under" d={RAIL} />
      <path class="fm-rail-ties" d={RAIL} />
      <path class="fm-rail" d={RAIL} />
    </g>
  );
}

/** Fills its box; what it says is said again in the captions beside it, so it is hidden from screen readers. */
export function FirstMap({ control = true, lineOfContact = true }: MapEntry) {
  return (
    <svg class="first-map-svg" viewBox="0 0 1366 690" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
      <defs>
        <pattern
          id="fm-hatch"
          width="11"
          height="11"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="11" height="11" fill="#4a3a17" />
          <rect width="4" height="11" fill="#f0c878" />
        </pattern>
        <linearGradient id="fm-fade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#000" />
          <stop offset="0.1" stop-color="#333" />
          <stop offset="0.46" stop-color="#fff" />
        </linearGradient>
        <mask id="fm-mask" maskUnits="userSpaceOnUse" x="-200" y="0" width="1800" height="690">
          <rect x="-200" width="1800" height="690" fill="url(#fm-fade)" />
        </mask>
      </defs>
      <g mask="url(#fm-mask)">
        <Ground />
      </g>
      <Doors control={control} />
      {lineOfContact ? (
        <>
          <path class="fm-contact-under" d={CONTACT} />
          <path class="fm-contact" d={CONTACT} />
        </>
      ) : null}
      <Railway />
      <g class="fm-brigade" style={{ offsetPath: `path('${RAIL}')` }}>
        <rect x="-10" y="-6.5" width="20" height="13" />
        <rect class="fm-brigade-edge" x="-10" y="-6.5" width="4" height="13" />
      </g>
      <g class="fm-leaders">
        <path d="M138 424v20" />
        <path d="M540 437v32" />
        <path d="M840 376l-32 62" />
      </g>
    </svg>
  );
}
