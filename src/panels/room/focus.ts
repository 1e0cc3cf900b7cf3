// Moves the focus to something that the next render brings. Soon enough that no key pressed meanwhile loses its place:
// not after the next painted frame, which a busy map can hold back.

/** Focuses the element with this id once the room has rendered. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
