import { SettingsRoom } from '../../features/settings/SettingsRoom.tsx';
import { setTheme, useTheme } from '../use-theme.ts';

export function SettingsPage() {
  return <SettingsRoom theme={useTheme()} onTheme={setTheme} />;
}
