import { BrowserWindow } from 'electron';
import { hostsText } from '../../../shared/text/hosts.ts';
import { windowAddress } from './window-address.ts';
import { windowOptions } from './window-options.ts';

/** Opens the window. Screen capture sees it black: what stands in it is under secrecy. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, hostsText.product));
  window.setContentProtection(true);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(windowAddress);
  return window;
}
