import { createRegister } from '../../../electron/vault/create-register.ts';
import { passphrase, quickKdf, testDeps } from './test-register.ts';

// A process of its own that is killed while it makes a register: when the clock is asked for the given time.
const [path = '', last = '1'] = process.argv.slice(2);
let asked = 0;
const now = () => {
  asked += 1;
  if (asked === Number(last)) process.kill(process.pid, 'SIGKILL');
  return testDeps.now();
};
const user = { name: 'Karin Ek', title: 'SAS' };
const { random } = testDeps;
await createRegister({ random, now, kdf: quickKdf, path, name: 'Prov', demo: false, user, passphrase });
