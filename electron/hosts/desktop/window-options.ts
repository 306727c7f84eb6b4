import type { BrowserWindowConstructorOptions } from 'electron';

/** Kept in memory and gone with the process: the window leaves no cache, cookie or storage on disk. */
export const partition = 'utredningsbanken';

/**
 * The window and what its page may do: nothing but draw and speak over the preload's bridge. Written out in full, also
 * where the default is the same, so that a changed default changes nothing here.
 */
export function windowOptions(preload: string, title: string): BrowserWindowConstructorOptions {
  return {
    title,
    width: 1440,
    height: 960,
    minWidth: 960,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Chromium's spelling fetches dictionaries and remembers words on disk.
      spellcheck: false,
      devTools: false,
    },
  };
}
