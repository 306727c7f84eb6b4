import type { EdgeChange } from '@xyflow/react';
import { useCallback, useMemo, useState } from 'react';
import type { LinkEdge } from './figure-of-case.ts';

interface ChosenLinkState {
  /** The links as they are drawn: one of them may be chosen. */
  readonly links: LinkEdge[];
  readonly chosen: LinkEdge | null;
  readonly onChange: (changes: EdgeChange<LinkEdge>[]) => void;
}

/** A link that is pointed at is chosen, until another is or something else is pressed. */
export function useChosenLink(links: LinkEdge[]): ChosenLinkState {
  const [id, setId] = useState<string | null>(null);
  const drawn = useMemo(
    () => (id === null ? links : links.map((link) => (link.id === id ? { ...link, selected: true } : link))),
    [links, id],
  );
  const onChange = useCallback((changes: EdgeChange<LinkEdge>[]) => {
    for (const change of changes)
      if (change.type === 'select')
        setId((before) => (change.selected ? change.id : before === change.id ? null : before));
  }, []);
  return { links: drawn, chosen: drawn.find((link) => link.id === id) ?? null, onChange };
}
