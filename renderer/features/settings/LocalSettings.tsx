import type { Settings } from '../../../shared/api/settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { NumberField } from '../../ui/fields/NumberField.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { StoredSettings } from './SettingsRoom.tsx';
import { useSettingEditor } from './use-setting-editor.ts';

/** The look of the window belongs to the machine, not to the register. */
export interface LookChoice {
  readonly theme: 'system' | 'light' | 'dark';
  readonly onTheme: (theme: 'system' | 'light' | 'dark') => void;
}

export function LocalSettings({ stored, theme, onTheme }: LookChoice & { stored: StoredSettings }) {
  const name = useSettingEditor(
    'shortTrackName',
    stored.shortTrackName.value,
    stored.shortTrackName.revision,
  );
  const days = useSettingEditor(
    'investigationTargetDays',
    stored.investigationTargetDays.value,
    stored.investigationTargetDays.revision,
  );
  const risk = useSettingEditor('riskThreshold', stored.riskThreshold.value, stored.riskThreshold.revision);
  const idle = useSettingEditor('idleMinutes', stored.idleMinutes.value, stored.idleMinutes.revision);
  const pattern = useSettingEditor(
    'internalReferencePattern',
    stored.internalReferencePattern.value,
    stored.internalReferencePattern.revision,
  );
  const text = settingsRoomText;
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.localIntro}</p>
      <ChoiceField<Settings['shortTrackName']>
        label={text.shortTrackName}
        isRequired
        options={[
          { value: 'utan-narmare-utredning', label: text.shortTrackNames['utan-narmare-utredning'] },
          { value: 'kort-utredning', label: text.shortTrackNames['kort-utredning'] },
        ]}
        value={name.value}
        onChange={(value) => value && name.set(value)}
      />
      <NumberField
        label={text.targetDays}
        min={1}
        max={365}
        error={days.problem ?? undefined}
        value={days.value ?? undefined}
        onChange={(value) => days.set(value ?? null)}
      />
      <NumberField
        label={text.riskThreshold}
        min={1}
        max={16}
        error={risk.problem ?? undefined}
        value={risk.value ?? undefined}
        onChange={(value) => risk.set(value ?? null)}
      />
      <NumberField
        label={text.idleMinutes}
        min={1}
        max={120}
        error={idle.problem ?? undefined}
        value={idle.value}
        onChange={(value) => {
          if (value !== undefined) idle.set(value);
        }}
      />
      <TextField
        label={text.referencePattern}
        help={text.referencePatternHelp}
        error={pattern.problem ?? undefined}
        value={pattern.value}
        onChange={(value) => {
          if (value !== undefined) pattern.set(value);
        }}
      />
      <ChoiceField<LookChoice['theme']>
        label={text.theme}
        isInline
        isRequired
        options={[
          { value: 'system', label: text.themes.system },
          { value: 'light', label: text.themes.light },
          { value: 'dark', label: text.themes.dark },
        ]}
        value={theme}
        onChange={(value) => onTheme(value ?? 'system')}
      />
    </section>
  );
}
