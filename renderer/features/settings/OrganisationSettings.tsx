import type { Settings } from '../../../shared/api/settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { Stored } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';

type Organisation = Settings['organisation'];
const lines = [
  'committee',
  'municipality',
  'company',
  'contactName',
  'contactTitle',
  'workplace',
  'street',
  'postalCode',
  'city',
  'phone',
  'email',
] as const;

export function OrganisationSettings({ stored }: { stored: Stored<Organisation> }) {
  const { value, set, problem } = useSettingEditor('organisation', stored.value, stored.revision);
  const text = settingsRoomText;
  const shown = lines.filter((line) => (line === 'company' ? value.kind === 'enskild-verksamhet' : true));
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.organisationIntro}</p>
      <ChoiceField<Organisation['kind']>
        label={text.fields.kind}
        isRequired
        options={[
          { value: 'namnd', label: text.kinds.namnd },
          { value: 'enskild-verksamhet', label: text.kinds['enskild-verksamhet'] },
          { value: 'sis', label: text.kinds.sis },
        ]}
        value={value.kind}
        onChange={(kind) => set({ ...value, kind: kind ?? 'namnd' })}
      />
      <div className="settings-pair">
        {shown.map((line) => (
          <TextField
            key={line}
            label={text.fields[line]}
            value={value[line] === '' ? undefined : value[line]}
            onChange={(typed) => set({ ...value, [line]: typed ?? '' })}
          />
        ))}
      </div>
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
    </section>
  );
}
