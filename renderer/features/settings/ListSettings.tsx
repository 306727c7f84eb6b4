import { useState } from 'react';
import type { Settings } from '../../../shared/api/settings.ts';
import { listCodeOf } from '../../../shared/domain/list-code.ts';
import type { ListEntry } from '../../../shared/regimes/regime.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { listNames } from '../../../shared/regimes/lex-sarah/text/list-names.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { ListEntryRow } from './ListEntryRow.tsx';
import type { Stored } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';

/** The type lists. An entry is ended, never deleted: old cases keep their labels. */
export function ListSettings({ stored }: { stored: Stored<Settings['lists']> }) {
  const { value, set, problem } = useSettingEditor('lists', stored.value, stored.revision);
  const shipped = [...regimes.values()].flatMap((regime) => Object.entries(regime.lists));
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{settingsRoomText.listsIntro}</p>
      {shipped.map(([id, entries]) => (
        <Disclosure key={id} title={listNames[id] ?? id} headingLevel={2}>
          <ListEditor
            entries={value[id] ?? entries}
            onChange={(next) => set({ ...value, [id]: next.map(plainEntry) })}
          />
        </Disclosure>
      ))}
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
    </section>
  );
}

function ListEditor({
  entries,
  onChange,
}: {
  entries: readonly ListEntry[];
  onChange: (next: readonly ListEntry[]) => void;
}) {
  const [added, setAdded] = useState<string>();
  const today = useSession().data?.today ?? '';
  const add = (): void => {
    if (!added?.trim()) return;
    const code = listCodeOf(added, new Set(entries.map((entry) => entry.code)));
    onChange([...entries, { code, label: added.trim(), validFrom: today }]);
    setAdded(undefined);
  };
  return (
    <div className="settings-fields">
      <ul className="settings-rows">
        {entries.map((entry) => (
          <ListEntryRow
            key={entry.code}
            entry={entry}
            today={today}
            onChange={(next) => onChange(entries.map((each) => (each.code === entry.code ? next : each)))}
          />
        ))}
      </ul>
      <TextField label={settingsRoomText.entry} value={added} onChange={setAdded} onEnter={add} />
      <div>
        <Button onPress={add} isDisabled={!added?.trim()}>
          {settingsRoomText.addEntry}
        </Button>
      </div>
    </div>
  );
}

/** The stored shape leaves absent dates out. */
function plainEntry({ code, label, validFrom, validTo }: ListEntry) {
  return { code, label, ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}) };
}
