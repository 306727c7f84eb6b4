import type { HostBridge } from '../../../shared/api/host-bridge.ts';
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { channels } from './channels.ts';

// Runs sandboxed beside the page. These four functions are all that the page gets.

const bridge: HostBridge = {
  call: (name, input, options) => ipcRenderer.invoke(channels.call, name, input, options),
  onEvent(listener) {
    // The event object holds the sender: only the message goes on.
    const relay = (_: unknown, message: Parameters<typeof listener>[0]): void => listener(message);
    ipcRenderer.on(channels.event, relay);
    return () => void ipcRenderer.off(channels.event, relay);
  },
  saveFile: (request) => ipcRenderer.invoke(channels.save, request),
  pickFiles: (request) =>
    ipcRenderer.invoke(channels.pick, request.kind === 'dropped' ? dropped(request.files) : request),
};

/** A page cannot make up a `File` with a path: Electron knows one only of files that the user dropped or chose. */
function dropped(files: readonly object[]) {
  const paths = files.map((file) => (file instanceof File ? webUtils.getPathForFile(file) : ''));
  return { kind: 'dropped', paths: paths.filter((path) => path !== '') };
}

contextBridge.exposeInMainWorld('workbench', bridge);
