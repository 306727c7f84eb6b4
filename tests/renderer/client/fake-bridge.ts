import type { HostBridge } from '../../../shared/api/host-bridge.ts';
import type { CallError, Reply, WorkbenchEvent } from '../../../shared/api/reply.ts';

interface Field {
  value: unknown;
  revision: number;
}

/**
 * A register of fields behind the window's bridge, answering as the workbench does: a save on another revision than the
 * stored one is a conflict. Import it before any module of the client, which looks for the bridge when it is loaded.
 */
export const register = {
  fields: new Map<string, Field>(),
  blocks: new Map<string, { content: unknown; revision: number }>(),
  calls: [] as { name: string; input: Record<string, unknown> }[],
  /** The next call of this name is refused. */
  refuseNext: new Map<string, CallError>(),
  /** What calls of other names are answered with. */
  answers: new Map<string, unknown>(),
  /** The workbench says this to every window. */
  emit(event: WorkbenchEvent): void {
    for (const listener of listeners) listener(event);
  },
  /** Answers wait for this. */
  gate: Promise.resolve(),
};

const listeners = new Set<(event: WorkbenchEvent) => void>();

function answer(name: string, input: Record<string, unknown>): Reply<unknown> {
  register.calls.push({ name, input });
  const refusal = register.refuseNext.get(name);
  register.refuseNext.delete(name);
  if (refusal) return { ok: false, error: refusal };
  if (name === 'records.setField') return setField(input);
  if (name === 'records.saveBlocks') return saveBlocks(input);
  if (name === 'cases.record') return { ok: true, value: { record: null } };
  return { ok: true, value: register.answers.get(name) ?? {} };
}

function setField({ recordId, field, revision, value }: Record<string, unknown>): Reply<unknown> {
  const key = `${String(recordId)} ${String(field)}`;
  const stored = register.fields.get(key) ?? { value: null, revision: 0 };
  if (stored.revision !== revision)
    return {
      ok: false,
      error: { code: 'conflict', details: { storedRevision: stored.revision, value: stored.value } },
    };
  register.fields.set(key, { value, revision: stored.revision + 1 });
  return { ok: true, value: { revision: stored.revision + 1, previous: stored.value } };
}

function saveBlocks({ changes }: Record<string, unknown>): Reply<unknown> {
  const revisions: Record<string, number> = {};
  for (const change of Array.isArray(changes) ? changes : []) {
    const stored = register.blocks.get(change.id)?.revision ?? 0;
    if (stored !== change.revision)
      return { ok: false, error: { code: 'conflict', details: { storedRevision: stored } } };
    revisions[change.id] = change.kind === 'put' ? stored + 1 : 0;
    if (change.kind === 'put')
      register.blocks.set(change.id, { content: change.content, revision: stored + 1 });
    else register.blocks.delete(change.id);
  }
  return { ok: true, value: { revisions } };
}

const bridge: HostBridge = {
  async call(name, input) {
    const reply = answer(name, { ...Object(input) });
    await register.gate;
    return reply;
  },
  onEvent(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  saveFile: async ({ kind }) => ({
    ok: true,
    value: kind === 'folder' ? { place: 'place', name: 'Mapp' } : null,
  }),
  pickFiles: async () => ({ ok: true, value: [] }),
};
Object.assign(globalThis, { workbench: bridge });
