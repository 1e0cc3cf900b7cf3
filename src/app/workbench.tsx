// The workbench on screen: gives it the files of this copy, and takes what it wants played or saved.
import { gallery } from 'virtual:gallery';
import { Workbench } from '../panels/workbench/workbench.tsx';
import { unpackFile } from '../session/share.ts';
import { downloadAs } from './download.ts';
import { go, makeHash } from './routes.ts';
import { show } from './screen.ts';
import { shippedFiles } from './shelf.ts';

/** Fetched once something is played. */
const opening = () => import('./opening.ts');

/**
 * The file in the address, `#/workbench?s=...`; taken out of it, so that a reload shows the draft made of it. Null
 * where there is none, 'damaged' where part of it is missing.
 */
function takeShared() {
  const [, query = ''] = location.hash.split('?');
  const packed = new URLSearchParams(query).get('s');
  if (packed === null) return null;
  history.replaceState(null, '', makeHash('workbench'));
  return unpackFile(packed) ?? 'damaged';
}

export function showWorkbench(): void {
  const shared = takeShared();
  show('Write a scenario', () => (
    <Workbench
      files={shippedFiles}
      shipped={gallery}
      shared={shared}
      onHome={() => go('first')}
      onPlay={async game => (await opening()).playFrom(game)}
      onOpenSave={async file => (await opening()).openSaveFile(file)}
      onExport={downloadAs}
      makeLink={packed => `${location.origin}${location.pathname}${makeHash('workbench')}?s=${packed}`}
    />
  ));
}
