import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from './find-browser.ts';

/** A browser profile for one run, readable by its owner alone. */
export interface BrowserProfile {
  readonly folder: string;
  /** A local page that takes the browser to the address. */
  readonly startPage: string;
  remove(): void;
}

/**
 * Threat: a one-time ticket on a command line can be read by every user of the machine, so the address is handed over in
 * a file of the profile instead.
 */
export function createBrowserProfile(browser: Pick<Browser, 'snap'>, address: string): BrowserProfile {
  const parent = browser.snap ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
  const folder = mkdtempSync(join(parent, 'utredningsbanken-'));
  mkdirSync(join(folder, 'Default'), { mode: 0o700 });
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 });
  writeFileSync(join(folder, 'First Run'), '');
  const page = join(folder, 'start.html');
  writeFileSync(page, startPage(address), { mode: 0o600 });
  return {
    folder,
    startPage: pathToFileURL(page).href,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** What sends typed text to a service, remembers it, or saves a file without asking where. */
const preferences = {
  spellcheck: { use_spelling_service: false, dictionaries: [] },
  browser: { enable_spellchecking: false, check_default_browser: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  signin: { allowed: false },
  safebrowsing: { enabled: false, enhanced: false },
  download: { prompt_for_download: true },
  download_bubble: { partial_view_enabled: false },
  alternate_error_pages: { enabled: false },
  dns_prefetching: { enabled: false },
  net: { network_prediction_options: 2 },
};

function startPage(address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${escaped}">\n`;
}
