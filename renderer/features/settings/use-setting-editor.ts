import { useEffect, useRef, useState } from 'react';
import type { SettingKey, SettingValue } from '../../../shared/api/settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { onFlush } from '../../client/flushers.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { noteSaved } from '../../client/save-stamp.ts';

const pause = 600;

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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (pending.current !== null || revision <= known.current) return;
    known.current = revision;
    setValue(stored);
  }, [stored, revision]);

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    const next = pending.current;
    if (!next) return;
    pending.current = null;
    try {
      const saved = await call('settings.set', { key, revision: known.current, value: next.value });
      known.current = saved.revision;
      setProblem(null);
      noteSaved();
    } catch (error) {
      const failure = failureOf(error);
      setProblem(failure.code === 'conflict' ? settingsRoomText.conflict : errorSentence(failure));
      known.current = 0;
    }
    await queryClient.invalidateQueries({ queryKey: keys.settings });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
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
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void latest.current(), pause);
    },
  };
}
