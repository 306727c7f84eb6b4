import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import type { HandbookTopic } from '../../shared/text/handbook/topics.ts';
import { HandbookContext } from '../ui/help/handbook-context.ts';

/** Fetched when a chapter is first asked for. */
const HandbookSheet = lazy(async () => ({
  default: (await import('../features/handbook/HandbookSheet.tsx')).HandbookSheet,
}));

/** Lets whatever is inside open a chapter of the handbook in a sheet, without leaving where it is. */
export function HandbookBeside({ children }: { children: ReactNode }) {
  const navigate = useNavigate();
  const [topic, setTopic] = useState<HandbookTopic | null>(null);
  const close = useCallback(() => setTopic(null), []);
  return (
    <HandbookContext value={setTopic}>
      {children}
      {topic !== null && (
        <Suspense fallback={null}>
          {/* A new chapter is a new sheet: it begins at its top and takes the focus. */}
          <HandbookSheet
            key={topic}
            topic={topic}
            onChapter={setTopic}
            onClose={close}
            onRoom={() => {
              close();
              void navigate({ to: '/metod', search: { kapitel: topic } });
            }}
          />
        </Suspense>
      )}
    </HandbookContext>
  );
}
