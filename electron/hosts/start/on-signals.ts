/** The ways a terminal asks a program to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `end` once, the first time the program is asked to end. Returns what takes the listening away. */
export function onSignals(end: () => void): () => void {
  const forget = (): void => {
    for (const signal of signals) process.off(signal, heard);
  };
  const heard = (): void => {
    forget();
    end();
  };
  for (const signal of signals) process.on(signal, heard);
  return forget;
}
