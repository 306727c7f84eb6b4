import type { Input, Output, ProcedureName } from '../../../shared/api/contract.ts';
import { cliText } from '../../../shared/text/cli.ts';
import type { GrantingPlaces } from '../../host-support/places.ts';
import type { Workbench } from '../../workbench.ts';
import { refusal, sentenceFor, usageFailure } from './cli-failure.ts';

/** The workbench as a command uses it: typed calls that end the command when they are refused. */
export interface CliSession {
  readonly places: GrantingPlaces;
  readonly call: <Name extends ProcedureName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
}

export function createSession(workbench: Workbench, places: GrantingPlaces): CliSession {
  return {
    places,
    async call<Name extends ProcedureName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      // The one who gave the order is here until all of it is carried out, however many cases it goes through.
      await workbench.dispatch('session.touch', {});
      const reply = await workbench.dispatch(name, input);
      if (!reply.ok) throw refusal(reply.error);
      // The workbench has just parsed the value with this procedure's own output schema.
      return reply.value as Output<Name>;
    },
  };
}

/** Opens the register as the named user, or as its only one. */
export async function unlock(
  session: CliSession,
  path: string,
  userName: string | undefined,
  passphrase: () => Promise<string>,
): Promise<void> {
  const place = session.places.grantRegister(path);
  const found = await session.call('session.inspect', { place });
  if (found.kind === 'refused') {
    const error = { code: found.code, details: found.details };
    throw refusal(error, found.code === 'register-missing' ? cliText.noRegister(path) : sentenceFor(error));
  }
  const user = chosenUser(found.users, userName);
  await session.call('session.unlock', { place, userId: user.id, passphrase: await passphrase() });
}

interface User {
  readonly id: string;
  readonly name: string;
}

function chosenUser(users: readonly User[], wanted: string | undefined): User {
  const names = users.map((user) => user.name);
  const fitting = wanted === undefined ? users : users.filter((user) => user.name === wanted);
  const [first, second] = fitting;
  if (first === undefined) throw usageFailure(cliText.noSuchUser(names));
  if (second !== undefined) throw usageFailure(cliText.chooseUser(names));
  return first;
}
