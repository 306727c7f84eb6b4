import { type BrowserWindow, app, dialog, ipcMain, powerMonitor, protocol, session } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostsText } from '../../../shared/text/hosts.ts';
import { dataFolder } from '../../host-support/data-folder.ts';
import { type WorkbenchClient, startWorkbench } from '../../host-support/workbench-client.ts';
import { setMenu } from './application-menu.ts';
import { serveWindow } from './app-protocol.ts';
import { askToLeave, askWhereTo, askWhichFiles } from './dialogs.ts';
import { guardContents, guardSession } from './guard-contents.ts';
import { connectWindow } from './ipc.ts';
import { createPickedFiles } from './picked-files.ts';
import { unpacked } from './unpacked.ts';
import { createUnloadGuard } from './unload-guard.ts';
import { scheme } from './window-address.ts';
import { partition } from './window-options.ts';
import { openWindow } from './window.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = dataFolder(process.platform, process.env, homedir());

// All of this must be said before the app is ready.
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
app.on('web-contents-created', (_event, contents) => guardContents(contents));

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const workbench = startWorkbench(
    {
      host: 'desktop',
      dataFolder: folder,
      resourcesFolder: here('../../resources'),
      fontsFolder: unpacked(here('../../resources/fonts')),
      logFile: join(folder, 'fel.log'),
    },
    new URL('./workbench-worker.js', import.meta.url),
  );
  const ours = session.fromPartition(partition);
  guardSession(ours);
  guardSession(session.defaultSession);
  ours.protocol.handle(scheme, (request) => serveWindow(here('../renderer'), request));
  setMenu(process.platform);
  const window = openWindow(here('./preload.cjs'));
  connect(workbench, window);
  endTogether(workbench, window);
}

function connect(workbench: WorkbenchClient, window: BrowserWindow): void {
  const picked = createPickedFiles();
  const dialogs = { window: () => window, workbench, picked, registerFolder: folder };
  connectWindow(ipcMain, {
    workbench,
    picked,
    save: (request) => askWhereTo(dialogs, request),
    pick: (request) => askWhichFiles(dialogs, request),
    send: (channel, message) => {
      if (!window.isDestroyed()) window.webContents.send(channel, message);
    },
  });
}

/** What is open locks when the computer does, and is closed in order when the window is. */
function endTogether(workbench: WorkbenchClient, window: BrowserWindow): void {
  const guard = createUnloadGuard(() => askToLeave(window));
  window.webContents.on('will-prevent-unload', (event) => guard.prevented(event));
  window.webContents.on('did-finish-load', () => guard.loaded());
  const lockUp = async (): Promise<void> => {
    await workbench.lock();
    guard.locked();
    // A new page: what the old one held in memory goes with it.
    if (!window.isDestroyed()) window.webContents.reload();
  };
  powerMonitor.on('suspend', () => void lockUp());
  powerMonitor.on('lock-screen', () => void lockUp());
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => void workbench.close().then(() => app.exit(0)));
  workbench.onCrash(() => {
    dialog.showErrorBox(hostsText.crashed.title, hostsText.crashed.body);
    app.exit(1);
  });
}
