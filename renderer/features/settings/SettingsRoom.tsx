import { settingValues, type Settings } from '../../../shared/api/settings.ts';
import { defaultSettings } from '../../../shared/domain/default-settings.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { useSettings } from '../../client/use-settings.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { TabSet } from '../../ui/layout/TabSet.tsx';
import { ActionBankSettings } from './ActionBankSettings.tsx';
import { DelegationSettings } from './DelegationSettings.tsx';
import { ListSettings } from './ListSettings.tsx';
import { LocalSettings, type LookChoice } from './LocalSettings.tsx';
import { LogView } from './LogView.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { UnitSettings } from './UnitSettings.tsx';
import { UserSettings } from './UserSettings.tsx';

/** A setting with the revision it was read at. */
export interface Stored<Value> {
  readonly value: Value;
  readonly revision: number;
}
export type StoredSettings = { readonly [K in keyof Settings]: Stored<Settings[K]> };

/** Huvudman, units, delegation, lists, ways of working, users and the log. */
export function SettingsRoom(look: LookChoice) {
  const found = useSettings();
  if (!found.data) return <LoadingLine />;
  const stored = storedSettings(found.data.settings);
  const text = settingsRoomText;
  return (
    <div className="room">
      <header className="room-head">
        <h1>{text.title}</h1>
      </header>
      <TabSet
        label={text.tabs}
        items={[
          {
            id: 'organisation',
            label: text.organisation,
            content: <OrganisationSettings stored={stored.organisation} />,
          },
          { id: 'units', label: text.units, content: <UnitSettings stored={stored.units} /> },
          {
            id: 'delegations',
            label: text.delegations,
            content: <DelegationSettings stored={stored.delegations} />,
          },
          { id: 'lists', label: text.lists, content: <ListSettings stored={stored.lists} /> },
          {
            id: 'action-bank',
            label: text.actionBank,
            content: <ActionBankSettings stored={stored.actionBank} />,
          },
          { id: 'local', label: text.local, content: <LocalSettings stored={stored} {...look} /> },
          { id: 'users', label: text.users, content: <UserSettings /> },
          { id: 'log', label: text.log, content: <LogView /> },
        ]}
      />
    </div>
  );
}

function storedSettings(
  views: Readonly<Record<string, { value: unknown; revision: number }>>,
): StoredSettings {
  const one = <K extends keyof Settings>(
    key: K,
    parse: (value: unknown) => Settings[K] | undefined,
  ): Stored<Settings[K]> => ({
    value: parse(views[key]?.value) ?? defaultSettings[key],
    revision: views[key]?.revision ?? 0,
  });
  const schemas = settingValues;
  return {
    organisation: one('organisation', (value) => schemas.organisation.safeParse(value).data),
    units: one('units', (value) => schemas.units.safeParse(value).data),
    delegations: one('delegations', (value) => schemas.delegations.safeParse(value).data),
    lists: one('lists', (value) => schemas.lists.safeParse(value).data),
    shortTrackName: one('shortTrackName', (value) => schemas.shortTrackName.safeParse(value).data),
    investigationTargetDays: one(
      'investigationTargetDays',
      (value) => schemas.investigationTargetDays.safeParse(value).data,
    ),
    riskThreshold: one('riskThreshold', (value) => schemas.riskThreshold.safeParse(value).data),
    idleMinutes: one('idleMinutes', (value) => schemas.idleMinutes.safeParse(value).data),
    internalReferencePattern: one(
      'internalReferencePattern',
      (value) => schemas.internalReferencePattern.safeParse(value).data,
    ),
    actionBank: one('actionBank', (value) => schemas.actionBank.safeParse(value).data),
  };
}
