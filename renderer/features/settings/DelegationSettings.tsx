import type { Settings } from '../../../shared/api/settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { EditableRows } from './EditableRows.tsx';
import type { Stored } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';

type Delegation = Settings['delegations'][number];
const empty: Delegation = { point: '', matter: '', delegate: '', validFrom: '' };

export function DelegationSettings({ stored }: { stored: Stored<Settings['delegations']> }) {
  const { value, set, problem } = useSettingEditor('delegations', stored.value, stored.revision);
  const text = settingsRoomText;
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.delegationsIntro}</p>
      <EditableRows<Delegation>
        rows={value}
        nameOf={(row) => row.point}
        addLabel={text.addDelegation}
        empty={empty}
        onChange={set}
        renderRow={(row, change) => (
          <div className="settings-pair">
            {(['point', 'matter', 'delegate'] as const).map((line) => (
              <TextField
                key={line}
                label={text.delegation[line]}
                value={row[line] === '' ? undefined : row[line]}
                onChange={(typed) => change({ ...row, [line]: typed ?? '' })}
              />
            ))}
            <DateField
              label={text.delegation.validFrom}
              value={row.validFrom === '' ? undefined : row.validFrom}
              onChange={(date) => change({ ...row, validFrom: date ?? '' })}
            />
          </div>
        )}
      />
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
    </section>
  );
}
