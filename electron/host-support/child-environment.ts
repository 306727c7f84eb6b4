/**
 * The environment for a program that we start: ours without what is secret. Threat: every program of the same user can read
 * another's environment, and a browser passes its own on to each of its processes.
 */
export function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
}

/** All that this program is told by its environment, and what others call by the usual names. */
const secret =
  /^utredningsbanken_|password|passphrase|passwd|secret|token|credential|(api|access|private)_?key/i;
