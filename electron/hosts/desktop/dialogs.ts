import { type BrowserWindow, dialog } from 'electron';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Reply } from '../../../shared/api/reply.ts';
import { hostsText } from '../../../shared/text/hosts.ts';
import { attachmentBytes } from '../../host-support/attachment-stream.ts';
import { registerFileName } from '../../host-support/register-files.ts';
import type { WorkbenchClient } from '../../host-support/workbench-client.ts';
import type { PickedFiles } from './picked-files.ts';
import { type PickMessage, type SaveMessage, pickMessage, saveMessage } from './dialog-messages.ts';

export interface DialogServices {
  readonly window: () => BrowserWindow;
  readonly workbench: WorkbenchClient;
  readonly picked: PickedFiles;
  /** Where a new register is proposed to be. */
  readonly registerFolder: string;
}

const text = hostsText.dialog;
const changedMind: Reply<null> = { ok: true, value: null };
const badInput: Reply<never> = { ok: false, error: { code: 'bad-input' } };

/** Asks where something goes; the window gets a token and the last part of the path. */
export async function askWhereTo(services: DialogServices, raw: unknown): Promise<Reply<unknown>> {
  const request = saveMessage(raw);
  return request === undefined ? badInput : save[request.kind](services, request);
}

/** Asks for files, or takes those that were dropped. */
export async function askWhichFiles(services: DialogServices, raw: unknown): Promise<Reply<unknown>> {
  const request = pickMessage(raw);
  return request === undefined ? badInput : pick[request.kind](services, request);
}

/** Asks whether the window shall close though something is unsaved. Waits for the answer; staying is what Escape means. */
export function askToLeave(window: BrowserWindow): boolean {
  const { question, detail, close, stay } = hostsText.unsaved;
  const options = { message: question, detail, buttons: [close, stay], defaultId: 1, cancelId: 1 };
  return dialog.showMessageBoxSync(window, { type: 'warning', noLink: true, ...options }) === 0;
}

type Ask<Message> = (services: DialogServices, request: Message) => Promise<Reply<unknown>>;

const save: Readonly<Record<SaveMessage['kind'], Ask<SaveMessage>>> = {
  async folder({ window, workbench }) {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      title: text.exportTo,
      properties: ['openDirectory', 'createDirectory'],
    });
    const [path] = filePaths;
    if (path === undefined) return changedMind;
    return { ok: true, value: { place: await workbench.grantFolder(path), name: basename(path) } };
  },
  async 'new-register'({ window, workbench, registerFolder }, { subject }) {
    const { filePath } = await dialog.showSaveDialog(window(), {
      title: text.newRegister,
      defaultPath: join(registerFolder, registerFileName(subject)),
    });
    if (filePath === '') return changedMind;
    return { ok: true, value: { place: await workbench.grantRegister(filePath), name: basename(filePath) } };
  },
  async attachment({ window, workbench }, { subject }) {
    const opened = await workbench.openAttachment(subject);
    if (!opened.ok) return opened;
    const options = { title: text.saveAttachment, defaultPath: basename(opened.value.name) };
    const { filePath } = await dialog.showSaveDialog(window(), options);
    if (filePath === '') return changedMind;
    return writeAttachment(workbench, subject, filePath);
  },
};

const pick: Readonly<Record<PickMessage['kind'], Ask<PickMessage>>> = {
  async attachment({ window, picked }) {
    const options = { title: text.attach, properties: ['openFile', 'multiSelections'] } as const;
    const { filePaths } = await dialog.showOpenDialog(window(), {
      ...options,
      properties: [...options.properties],
    });
    return { ok: true, value: await picked.pick(filePaths) };
  },
  async register({ window, workbench, picked }) {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      title: text.openRegister,
      properties: ['openFile'],
    });
    const [path] = filePaths;
    const [file] = await picked.pick(path === undefined ? [] : [path]);
    if (path === undefined || file === undefined) return { ok: true, value: [] };
    picked.take(file.token);
    return { ok: true, value: [{ ...file, token: await workbench.grantRegister(path) }] };
  },
  dropped: async ({ picked }, { paths }) => ({ ok: true, value: await picked.pick(paths) }),
};

/** Whole or not at all under its name. */
async function writeAttachment(
  workbench: WorkbenchClient,
  recordId: string,
  path: string,
): Promise<Reply<unknown>> {
  const unfinished = `${path}.del`;
  try {
    await rm(unfinished, { force: true });
    const file = createWriteStream(unfinished, { mode: 0o600, flags: 'wx' });
    await pipeline(attachmentBytes(workbench, recordId), file);
    await rename(unfinished, path);
    return { ok: true, value: { place: '', name: basename(path) } };
  } catch {
    await rm(unfinished, { force: true });
    return { ok: false, error: { code: 'not-writable' } };
  }
}
