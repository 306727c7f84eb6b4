import { cliText } from '../../../shared/text/cli.ts';
import { usageFailure } from './cli-failure.ts';

/** Reads a line without showing it; undefined where there is no terminal to ask at. */
export type AskHidden = (question: string) => Promise<string | undefined>;

/** The passphrase from the environment, or asked for; twice when it is a new one. */
export async function readPassphrase(
  env: NodeJS.ProcessEnv,
  ask: AskHidden,
  isNew: boolean,
): Promise<string> {
  const given = env['UTREDNINGSBANKEN_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  const typed = await ask(cliText.askPassphrase);
  if (typed === undefined || typed === '') throw usageFailure(cliText.noPassphrase);
  if (isNew && (await ask(cliText.askPassphraseAgain)) !== typed)
    throw usageFailure(cliText.passphrasesDiffer);
  return typed;
}

/** Asks at the terminal. Standard output stays free for JSON, so the question goes to standard error. */
export const askAtTerminal: AskHidden = async (question) => {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return undefined;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  let typed = '';
  try {
    for await (const keys of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n') return typed;
        if (key === '\u0003' || key === '\u0004') return undefined;
        typed = key === '\u007F' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
      }
    }
    return undefined;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write('\n');
  }
};
