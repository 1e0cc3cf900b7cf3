// Where the page begins. Shows the first screen at once; the rules, the loader and the map come when they are needed.
import './fonts.css';
import '../panels/common/base.css';
import './app.css';
import { render } from 'preact';
import { showFirst } from './first.tsx';
import { keepOffline } from './offline.ts';
import { onMove, readRoute } from './routes.ts';
import { overlay, screen } from './screen.ts';
import { catchUnexpected } from './unexpected.tsx';

/** The part with the rules in it. Fetched once; the browser keeps it. */
const table = () => import('./table.tsx');

function App() {
  return (
    <>
      {screen.value?.body()}
      {overlay.value?.()}
    </>
  );
}

async function enter(): Promise<void> {
  const route = readRoute(location.hash);
  if (route === 'first' && new URLSearchParams(location.search).has('class')) {
    return (await import('./lesson.tsx')).showLesson();
  }
  if (route === 'first') return showFirst(table);
  if (route === 'workbench') return (await import('./workbench.tsx')).showWorkbench();
  if (route === 'class') return (await import('./class.tsx')).showClass();
  return (await table()).enter(route);
}

const host = document.getElementById('app');
if (!host) throw new Error('index.html has no element #app.');
catchUnexpected();
host.textContent = '';
render(<App />, host);
onMove(() => void enter());
void enter();

// The rest is fetched while the player reads; nothing waits for it.
const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 300));
whenIdle(() => {
  table().catch(() => {
    // Fetched again when it is needed; only then is its absence a problem.
  });
  void keepOffline();
});
