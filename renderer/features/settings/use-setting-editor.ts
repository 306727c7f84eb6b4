import { useEffect, useRef, useState } from 'react';
import { settingValues, type SettingKey, type SettingValue } from '../../../shared/api/settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { onFlush } from '../../client/flushers.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { noteSaved } from '../../client/save-stamp.ts';
import { createSaveTimer, type SaveTimer } from '../../client/save-timer.ts';

export interface SettingEditor<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  readonly problem: string | null;
}

/** One setting edited in place and saved by itself a moment after the last change, at the revision it was read. */
export function useSettingEditor<Key extends SettingKey>(
  key: Key,
  stored: SettingValue<Key>,
  revision: number,
): SettingEditor<SettingValue<Key>> {
  const [value, setValue] = useState(stored);
  const [problem, setProblem] = useState<string | null>(null);
  const pending = useRef<{ value: SettingValue<Key> } | null>(null);
  const known = useRef(revision);
  const busy = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<SaveTimer | null>(null);

  useEffect(() => {
    if (pending.current !== null || revision <= known.current) return;
    known.current = revision;
    setValue(stored);
  }, [stored, revision]);

  const refused = (error: unknown): void => {
    const failure = failureOf(error);
    if (failure.code !== 'conflict') return setProblem(errorSentence(failure));
    setProblem(settingsRoomText.conflict);
    const storedRevision = failure.details?.['storedRevision'];
    const current = settingValues[key].safeParse(failure.details?.['value']);
    if (typeof storedRevision !== 'number' || !current.success) return;
    known.current = storedRevision;
    // The schema table gives each key that key's value; TypeScript does not follow that through a type parameter.
    if (pending.current === null) setValue(current.data as SettingValue<Key>);
  };
  const save = async (): Promise<void> => {
    timer.current?.stop();
    const next = pending.current;
    if (!next) return;
    pending.current = null;
    try {
      const saved = await call('settings.set', { key, revision: known.current, value: next.value });
      known.current = saved.revision;
      setProblem(null);
      noteSaved();
    } catch (error) {
      refused(error);
    }
    await queryClient.invalidateQueries({ queryKey: keys.settings });
  };
  // One at a time: two saves at once would be made on the same revision.
  const enqueue = (): Promise<void> => (busy.current = busy.current.then(save, save));
  const latest = useRef(enqueue);
  useEffect(() => {
    latest.current = enqueue;
  });
  useEffect(() => {
    const stop = onFlush(() => latest.current());
    return () => {
      stop();
      void latest.current();
    };
  }, []);

  return {
    value,
    problem,
    set(next) {
      setValue(next);
      pending.current = { value: next };
      timer.current ??= createSaveTimer(() => void latest.current());
      timer.current.typed();
    },
  };
}
