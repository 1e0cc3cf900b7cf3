// The workbench: a page on which a scenario is written, checked, previewed and measured. One text, seen as outline,
// JSON, form, preview, problems and figures at once; on a phone as tabs.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import '../common/base.css';
import '../common/button.css';
import './workbench.css';
import './shared.css';
import { jsonSchemaText } from '../../scenario/json-schema.ts';
import { type KnownFile, knownFile } from '../../scenario/known-file.ts';
import { FORMAT } from '../../scenario/upgrade.ts';
import { type Draft, keepDraft, listDrafts, newDraft } from '../../session/drafts.ts';
import { packFile, type SharedFile } from '../../session/share.ts';
import { type Bench, openBench } from './bench.ts';
import { fileName } from './file-name.ts';
import { FilesDialog, type ShippedScenario } from './files-dialog.tsx';
import { FormPane } from './form-pane.tsx';
import { focusFiles, Head } from './head.tsx';
import { MeasurePane } from './measure-pane.tsx';
import { openMeasuring } from './measured.ts';
import { OutlinePane } from './outline-pane.tsx';
import { leaveWith, onDropped } from './page-events.ts';
import { type Part, PartsNav } from './parts-nav.tsx';
import { type PlayFrom, PreviewPane } from './preview-pane.tsx';
import { ProblemsPane } from './problems-pane.tsx';
import { sampleOf } from './sample.ts';
import type { JsonSchema } from './schema-guide.ts';
import { newScenario } from './templates.ts';
import { TextPane } from './text-pane.tsx';
import { WrongFileDialog } from './wrong-file-dialog.tsx';

export interface WorkbenchProps {
  /** All files of this copy by path: "scenarios/decks/endings.json". */
  readonly files: ReadonlyMap<string, string>;
  readonly shipped: readonly ShippedScenario[];
  /** A file that came in the link; "damaged" where the link had one that cannot be unpacked. */
  readonly shared: SharedFile | 'damaged' | null;
  readonly onHome: () => void;
  readonly onPlay: (game: PlayFrom) => void;
  /** Opens a saved game that was taken for a scenario. */
  readonly onOpenSave: (file: File) => void;
  readonly onExport: (name: string, text: string) => void;
  /** The link under which a packed file opens here. */
  readonly makeLink: (packed: string) => string;
}

/** Said where a link should have brought a file: what stands here instead, and what helps. */
const DAMAGED =
  'The shared link is damaged: part of it is missing. This is not its file. Ask for the whole link again.';

export function Workbench(props: WorkbenchProps) {
  const { shared } = props;
  const draft = useSignal<Draft | null>(null);
  const note = useSignal(shared === 'damaged' ? DAMAGED : '');
  useEffect(() => {
    void firstDraft(shared === 'damaged' ? null : shared).then(found => {
      draft.value = found;
    });
  }, [shared]);
  if (!draft.value) return <p class="bench-opening">Opening the workbench …</p>;
  return (
    <Open
      key={draft.value.id}
      {...props}
      draft={draft.value}
      note={note.value}
      onDraft={next => {
        draft.value = next;
        note.value = '';
        focusFiles();
      }}
    />
  );
}

/** What is opened first: the file of the link, else the draft changed last, else a new one. */
async function firstDraft(shared: SharedFile | null): Promise<Draft> {
  if (shared) {
    const draft = newDraft(fileName(shared.name) ?? 'shared.json', shared.text);
    await keepDraft(draft);
    return draft;
  }
  const [last] = await listDrafts();
  return last ?? newDraft('my-scenario.json', newScenario(FORMAT));
}

interface OpenProps extends WorkbenchProps {
  readonly draft: Draft;
  /** What there is to say as it is opened. */
  readonly note: string;
  readonly onDraft: (draft: Draft) => void;
}

function Open(props: OpenProps) {
  const { files, draft, onDraft, onHome, onExport } = props;
  const bench = useMemo(() => openBench(files, draft), [draft.id]);
  const schema = useMemo(() => JSON.parse(jsonSchemaText()) as JsonSchema, []);
  const sample = useMemo(() => sampleOf(bench), [bench]);
  const measuring = useMemo(() => openMeasuring(), [bench]);
  useEffect(() => measuring.close, [measuring]);
  const part = useSignal<Part>('outline');
  const choosing = useSignal(false);
  const wrong = useSignal<{ readonly file: File; readonly found: KnownFile } | null>(null);
  const said = useSignal('');
  useEffect(() => leaveWith(bench), [bench]);
  // What was said of a link is old news once something is written; a subscription first tells of the text as it is.
  useEffect(() => {
    const stop = bench.text.subscribe(() => {
      said.value = '';
    });
    said.value = props.note;
    return stop;
  }, [bench]);
  useEffect(() => onDropped(file => void openFile(file)), []);
  /** Kept before anything is changed in it: what was begun last is what is found again. */
  const begin = (fresh: Draft) => {
    void keepDraft(fresh);
    onDraft(fresh);
  };
  const openFile = async (file: File) => {
    const text = await file.text();
    const found = knownFile(text);
    if (found && found.kind !== 'scenario') wrong.value = { file, found };
    else begin(newDraft(file.name, text));
  };
  const share = () =>
    void shareLink(bench, props.makeLink, words => {
      said.value = words;
    });
  /** Whoever plays leaves the page, and comes back to the draft that was played. */
  const play = (game: PlayFrom) => {
    bench.keepNow();
    props.onPlay(game);
  };
  /** As with playing: whoever comes back finds this draft. */
  const openSave = (file: File) => {
    bench.keepNow();
    props.onOpenSave(file);
  };
  const mistaken = wrong.value;
  const show = (next: Part) => () => {
    part.value = next;
  };
  return (
    <div class="bench" data-part={part.value}>
      <Head
        bench={bench}
        gated={measuring.gated.value}
        said={said.value}
        onHome={onHome}
        onFiles={() => {
          choosing.value = true;
        }}
        onShare={share}
        onExport={() => onExport(bench.name.value, bench.text.value)}
      />
      <PartsNav bench={bench} part={part.value} onPart={next => show(next)()} />
      <main class="bench-main">
        <h1 class="unseen">Workbench: write a scenario</h1>
        <OutlinePane bench={bench} schema={schema} onChosen={show('form')} />
        <TextPane bench={bench} schema={schema} />
        <FormPane bench={bench} schema={schema} />
        <PreviewPane bench={bench} sample={sample} onPlay={play} />
        <ProblemsPane bench={bench} onShown={show('text')} />
        <MeasurePane bench={bench} measuring={measuring} onShown={show('form')} />
      </main>
      {choosing.value ? (
        <FilesDialog
          open={draft.id}
          shipped={props.shipped}
          files={files}
          format={FORMAT}
          onOpen={next => {
            choosing.value = false;
            onDraft(next);
          }}
          onBegin={fresh => {
            choosing.value = false;
            begin(fresh);
          }}
          onFile={file => {
            choosing.value = false;
            void openFile(file);
          }}
          onClose={() => {
            choosing.value = false;
            focusFiles();
          }}
        />
      ) : null}
      {mistaken ? (
        <WrongFileDialog
          found={mistaken.found}
          onOpen={() => openSave(mistaken.file)}
          onClose={() => {
            wrong.value = null;
            focusFiles();
          }}
        />
      ) : null}
    </div>
  );
}

async function shareLink(bench: Bench, makeLink: (packed: string) => string, say: (words: string) => void) {
  const packed = packFile(bench.name.value, bench.text.value);
  if (packed === null) return say('This file is too long for a link. Export it and send the file.');
  try {
    await navigator.clipboard.writeText(makeLink(packed));
    say('The link is copied. Whoever opens it gets a copy of this file.');
  } catch {
    history.replaceState(null, '', makeLink(packed));
    say('The link stands in the address bar. Copy it from there.');
  }
}
