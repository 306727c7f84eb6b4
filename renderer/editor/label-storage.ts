/**
 * What nodes of a kind are called in this case, and how those already drawn are drawn anew when that changes: an alias
 * can be given after the person has been mentioned.
 */
export interface LabelStorage {
  labels: ReadonlyMap<string, string>;
  readonly drawn: Set<() => void>;
}

export const emptyLabels = (): LabelStorage => ({ labels: new Map(), drawn: new Set() });

export function giveLabels(storage: LabelStorage, labels: ReadonlyMap<string, string>): void {
  storage.labels = labels;
  for (const draw of storage.drawn) draw();
}

/** A node's element with its text, kept up to date as long as the node is in the text. */
export function labelledView(
  storage: LabelStorage,
  className: string,
  textOf: (labels: LabelStorage['labels']) => string,
) {
  const dom = document.createElement('span');
  dom.className = className;
  const draw = (): void => {
    dom.textContent = textOf(storage.labels);
  };
  storage.drawn.add(draw);
  draw();
  return { dom, destroy: () => void storage.drawn.delete(draw) };
}
