// The keys, and where things are. Opened by "?" and from the menu.
import { signal } from '@preact/signals';
import { Dialog } from '../common/dialog.tsx';
import './help.css';

export const helpOpen = signal(false);

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['Tab, Shift + Tab', 'from one control to the next'],
  ['Arrow keys', 'within a group of choices: estimate, stance, tempo, directive, answers'],
  ['Enter, Space', 'press what has the focus'],
  ['Escape', 'close what lies on the table, and go back to where you were'],
  ['Ctrl + Z, Ctrl + Y', 'take back an order, give it again'],
  ['Space', 'while the turn plays: skip to the end'],
  ['?', 'this page'],
];

export function Help() {
  if (!helpOpen.value) return null;
  return (
    <Dialog
      title="Keys and help"
      onClose={() => {
        helpOpen.value = false;
      }}
    >
      <table class="help-keys">
        <caption class="unseen">Keys</caption>
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="help-text">
        In every turn: read the briefing, give your estimate of Beijing, lay your chips, commit. Everything
        can be taken back until you commit. "why?" beside a number opens the lines that made it; they add up
        exactly. Everything on the map can also be ordered on the desk.
      </p>
    </Dialog>
  );
}
