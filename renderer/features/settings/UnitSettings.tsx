import type { Settings } from '../../../shared/api/settings.ts';
import { lexSarahLists } from '../../../shared/regimes/lex-sarah/text/lists.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { EditableRows } from './EditableRows.tsx';
import type { Stored } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';

type Unit = Settings['units'][number];
const empty: Unit = {
  name: '',
  street: '',
  postalCode: '',
  city: '',
  phone: '',
  area: '',
  service: '',
  manager: '',
};
const lines = ['name', 'street', 'postalCode', 'city', 'phone', 'manager'] as const;
const choices = [
  { field: 'area', list: 'verksamhetsomraden' },
  { field: 'service', list: 'insatser' },
] as const;

export function UnitSettings({ stored }: { stored: Stored<Settings['units']> }) {
  const { value, set, problem } = useSettingEditor('units', stored.value, stored.revision);
  const text = settingsRoomText;
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.unitsIntro}</p>
      <EditableRows<Unit>
        rows={value}
        nameOf={(unit) => unit.name}
        addLabel={text.addUnit}
        empty={empty}
        onChange={set}
        renderRow={(unit, change) => (
          <div className="settings-pair">
            {lines.map((line) => (
              <TextField
                key={line}
                label={text.unit[line]}
                value={unit[line] === '' ? undefined : unit[line]}
                onChange={(typed) => change({ ...unit, [line]: typed ?? '' })}
              />
            ))}
            {choices.map(({ field, list }) => (
              <ChoiceField
                key={field}
                label={text.unit[field]}
                options={(lexSarahLists[list] ?? []).map(({ code, label }) => ({ value: code, label }))}
                value={unit[field] === '' ? undefined : unit[field]}
                onChange={(code) => change({ ...unit, [field]: code ?? '' })}
              />
            ))}
          </div>
        )}
      />
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
    </section>
  );
}
