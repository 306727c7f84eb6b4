import { expect, test } from 'vitest';
import { withoutSecrets } from '../../../electron/host-support/child-environment.ts';

test.each([
  ['UTREDNINGSBANKEN_PASSPHRASE', 'opens the register'],
  ['utredningsbanken_passphrase', 'the same on Windows, where letter case does not matter'],
  ['UTREDNINGSBANKEN_NÅGOT_NYTT', 'whatever else this program is told that way'],
  ['AWS_SECRET_ACCESS_KEY', 'a secret by its name'],
  ['GITHUB_TOKEN', 'a secret by its name'],
  ['PGPASSWORD', 'a secret by its name'],
  ['OPENAI_API_KEY', 'a secret by its name'],
])('%s stays with this program: %s', (name, _why) => {
  expect(withoutSecrets({ [name]: 'hemligt', PATH: '/usr/bin' })).toEqual({ PATH: '/usr/bin' });
});

test.each([
  ['PATH', 'finds programs'],
  ['DISPLAY', 'the screen'],
  ['WAYLAND_DISPLAY', 'the screen'],
  ['XAUTHORITY', 'the screen'],
  ['DBUS_SESSION_BUS_ADDRESS', 'the desktop'],
  ['XDG_RUNTIME_DIR', 'the desktop'],
  ['LOCALAPPDATA', 'folders on Windows'],
  ['SYSTEMROOT', 'without it no program starts on Windows'],
  ['HTTPS_PROXY', 'the way out, for apt-get'],
  ['KEYBOARD_LAYOUT', 'no key to anything'],
])('%s is passed on: %s', (name, _why) => {
  expect(withoutSecrets({ [name]: 'x' })).toEqual({ [name]: 'x' });
});
