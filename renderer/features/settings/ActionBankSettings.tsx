import { Plus, RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../../shared/api/settings.ts';
import { bankLimit, nextOwnId, withShipped, type BankEntry } from '../../../shared/domain/action-bank.ts';
import { shippedActions } from '../../../shared/text/action-bank/shipped.ts';
import { actionBankText } from '../../../shared/text/action-bank/words.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ActionBankEntry } from './ActionBankEntry.tsx';
import type { Stored } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';
import './action-bank.css';

/** The register's own bank of actions: reworded, added to, thinned out, and put back as it was shipped. */
export function ActionBankSettings({ stored }: { stored: Stored<Settings['actionBank']> }) {
  const { value, set, problem } = useSettingEditor('actionBank', stored.value, stored.revision);
  const [words, setWords] = useState('');
  const [added, setAdded] = useState<string | null>(null);
  const remove = useRemoval(value, set);
  const lacking = shippedActions.filter(({ id }) => !value.some((entry) => entry.id === id)).length;
  const sought = words.trim().toLocaleLowerCase('sv');
  const shown = value.filter(({ id, text }) => id === added || text.toLocaleLowerCase('sv').includes(sought));
  const add = (): void => {
    const id = nextOwnId(value);
    setAdded(id);
    set([...value, { ...blank, id }]);
  };
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{actionBankText.settingsIntro}</p>
      <div className="row">
        <Button icon={Plus} isDisabled={value.length >= bankLimit} onPress={add}>
          {actionBankText.add}
        </Button>
        {lacking > 0 && (
          <Button variant="quiet" icon={RotateCcw} onPress={() => set(withShipped(value, shippedActions))}>
            {actionBankText.putBack(lacking)}
          </Button>
        )}
      </div>
      <TextField
        type="search"
        label={actionBankText.search}
        value={words === '' ? undefined : words}
        onChange={(typed = '') => setWords(typed)}
      />
      <p className="muted" role="status">
        {actionBankText.shown(shown.length, value.length)}
      </p>
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      <div className="settings-bank">
        {newestFirst(shown, added).map((entry) => (
          <ActionBankEntry
            key={entry.id}
            entry={entry}
            isNew={entry.id === added}
            onChange={(next) => set(value.map((each) => (each.id === next.id ? next : each)))}
            onRemove={() => remove(entry)}
          />
        ))}
      </div>
    </section>
  );
}

const blank: Omit<BankEntry, 'id'> = {
  text: '',
  kind: 'annan',
  strength: 'medel',
  level: 'enhet',
  areas: [],
  measure: '',
  goal: '',
};

/** What has just been added stands first, where the button is. */
function newestFirst(entries: readonly BankEntry[], added: string | null): readonly BankEntry[] {
  return [...entries.filter(({ id }) => id === added), ...entries.filter(({ id }) => id !== added)];
}

/** Takes an entry away, and offers it back: settings have no undo. */
function useRemoval(
  value: readonly BankEntry[],
  set: (value: BankEntry[]) => void,
): (entry: BankEntry) => void {
  const showToast = useToast();
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return (entry) => {
    const at = value.indexOf(entry);
    set(value.filter((each) => each !== entry));
    showToast({
      text: actionBankText.removed,
      action: {
        label: actionBankText.undo,
        onPress: () => set([...latest.current.slice(0, at), entry, ...latest.current.slice(at)]),
      },
    });
  };
}
