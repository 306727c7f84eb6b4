import type { App, BrowserWindow, IpcMain, PowerMonitor, Protocol, Session } from 'electron';

// Stands in for the `electron` module when the real built main bundle runs in Node. It records what it is told.

type Listener = (...args: never[]) => unknown;

export const told = {
  switches: [] as string[],
  sandbox: false,
  schemes: [] as unknown[],
  handlers: new Map<string, Listener>(),
  appListeners: new Map<string, Listener>(),
  power: new Map<string, Listener>(),
  serve: undefined as Listener | undefined,
  windowOptions: undefined as unknown,
  loaded: '',
  contentProtection: false,
  sent: [] as [string, unknown][],
  exitCode: undefined as number | undefined,
  guards: new Map<string, Listener>(),
  contentsListeners: new Map<string, Listener>(),
  /** Questions asked of the user, who answers each with its second button. */
  asked: [] as unknown[],
};

const record = (map: Map<string, Listener>) => (name: string, listener: Listener) =>
  void map.set(name, listener);

export const app = {
  enableSandbox: () => void (told.sandbox = true),
  commandLine: { appendSwitch: (name: string) => void told.switches.push(name) },
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  on: record(told.appListeners),
  quit: () => undefined,
  exit: (code?: number) => void (told.exitCode = code ?? 0),
} satisfies Partial<Record<keyof App, unknown>>;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => void told.schemes.push(...schemes),
} satisfies Partial<Record<keyof Protocol, unknown>>;

const oneSession = {
  protocol: { handle: (_scheme: string, serve: Listener) => void (told.serve = serve) },
  setPermissionRequestHandler: (guard: Listener) => void told.guards.set('request', guard),
  setPermissionCheckHandler: (guard: Listener) => void told.guards.set('check', guard),
  setDevicePermissionHandler: (guard: Listener) => void told.guards.set('device', guard),
  webRequest: { onBeforeRequest: (guard: Listener) => void told.guards.set('load', guard) },
  on: (name: string, guard: Listener) => void told.guards.set(name, guard),
  setSpellCheckerEnabled: (on: boolean) => void told.switches.push(`spellcheck=${on}`),
} satisfies Partial<Record<keyof Session, unknown>>;

export const session = { defaultSession: oneSession, fromPartition: () => oneSession };

export const powerMonitor = { on: record(told.power) } satisfies Partial<Record<keyof PowerMonitor, unknown>>;

export const ipcMain = { handle: record(told.handlers) } satisfies Partial<Record<keyof IpcMain, unknown>>;

/** As much of a window as the main process touches. */
export class BrowserWindowStub {
  readonly webContents = {
    send: (channel: string, message: unknown) => void told.sent.push([channel, message]),
    on: record(told.contentsListeners),
    reload: () => void told.sent.push(['reload', null]),
  };

  constructor(options: unknown) {
    told.windowOptions = options;
  }

  setContentProtection(on: boolean): void {
    told.contentProtection = on;
  }

  once(): void {}

  async loadURL(address: string): Promise<void> {
    told.loaded = address;
  }

  isDestroyed(): boolean {
    return false;
  }
}
export { BrowserWindowStub as BrowserWindow };
export type StubbedWindow = Pick<BrowserWindow, 'setContentProtection' | 'loadURL' | 'isDestroyed'>;

export const dialog = {
  showErrorBox: () => undefined,
  showMessageBoxSync: (_window: unknown, options: unknown) => {
    told.asked.push(options);
    return 1;
  },
};
export const Menu = { setApplicationMenu: () => undefined, buildFromTemplate: () => undefined };
