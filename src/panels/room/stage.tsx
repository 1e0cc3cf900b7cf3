// The centre: the map, and what lies over it. One thing at a time lies on the table.
import { useEffect } from 'preact/hooks';
import {
  clearTable,
  detailsOpen,
  documentOpen,
  facilitatorTable,
  graphsOpen,
  past,
  place,
  reportsOpen,
  sheet,
  step,
} from '../ui.ts';
import { askedNow } from './asked.ts';
import { BriefingTable } from './briefing.tsx';
import { closeDocument } from './commit.tsx';
import { closeDetails } from './details.tsx';
import { DocumentTable } from './document.tsx';
import { focusSoon } from './focus.ts';
import { ForecastPage } from './forecast/forecast-page.tsx';
import { GraphsTable } from './graphs.tsx';
import { Introduction } from './introduction.tsx';
import { ClassVote } from './lesson/class-vote.tsx';
import { Injects } from './lesson/injects.tsx';
import { questionLies } from './lesson/pause.ts';
import { QuestionCard } from './lesson/question-card.tsx';
import { MapHost } from './map-host.tsx';
import { PapersIndex } from './papers.tsx';
import { PastTable } from './past.tsx';
import { closePlace, PlaceSheet } from './place-sheet.tsx';
import { Readings } from './readings.tsx';
import { ReportsTable } from './reports.tsx';
import { useSeat } from './seat.ts';
import './stage.css';
import { Steps } from './steps.tsx';

/** Puts a page away and gives the focus back to what opened it. */
function closePage(opener: string): void {
  clearTable();
  focusSoon(opener);
}

/** Puts the log away; the focus goes back to its quarter in the timeline. */
function closePast(): void {
  const index = past.value ?? 1;
  closePage(`quarter-${index - 1}`);
}

/** Puts one of the facilitator's pages away. */
function closeTool(opener: string): void {
  facilitatorTable.value = null;
  focusSoon(opener);
}

/** What lies on the table, or null when the map is free. */
function useTable() {
  const { game } = useSeat();
  const card = askedNow(game);
  if (facilitatorTable.value === 'vote') return <ClassVote onClose={() => closeTool('open-vote')} />;
  if (facilitatorTable.value === 'injects') return <Injects onClose={() => closeTool('open-injects')} />;
  if (questionLies(game)) return <QuestionCard />;
  if (documentOpen.value && card) return <DocumentTable card={card} />;
  if (reportsOpen.value) return <ReportsTable onClose={() => closePage('open-reports')} />;
  if (graphsOpen.value) return <GraphsTable onClose={() => closePage('open-graphs')} />;
  if (past.value !== null) return <PastTable index={past.value} onClose={closePast} />;
  if (step.value === 'forecast' && place.value === null) return <ForecastPage />;
  if (step.value === 'briefing' && place.value === null) return <BriefingTable />;
  return null;
}

export function Stage() {
  const table = useTable();
  useEscape();
  return (
    <section class="stage" aria-label="Table and map" data-front={sheet.value} data-covered={table !== null}>
      <Steps />
      <MapHost />
      {table ? (
        <div class="table-layer" data-front={sheet.value === 'papers'}>
          {table}
        </div>
      ) : (
        <div class="free-table">
          {step.value === 'resolution' ? null : <Readings />}
          <PapersIndex />
        </div>
      )}
      {place.value ? <PlaceSheet at={place.value} /> : null}
      <Introduction />
    </section>
  );
}

/** Escape puts away what lies on top, one thing a press. */
function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (detailsOpen.value) closeDetails();
      else if (facilitatorTable.value !== null) closeTool(`open-${facilitatorTable.value}`);
      else if (place.value) closePlace();
      else if (documentOpen.value) closeDocument();
      else if (reportsOpen.value) closePage('open-reports');
      else if (graphsOpen.value) closePage('open-graphs');
      else if (past.value !== null) closePast();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
