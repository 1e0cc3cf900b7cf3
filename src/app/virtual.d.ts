/// <reference types="vite-plugin-pwa/client" />
// Where the map's data are: an address beside the page, or the data themselves when the game is one file (see vite.config.ts).
declare module 'virtual:ground' {
  export const ground: string;
}
