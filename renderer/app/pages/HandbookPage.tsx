import { useNavigate, useSearch } from '@tanstack/react-router';
import { HandbookRoom } from '../../features/handbook/HandbookRoom.tsx';

export function HandbookPage() {
  const { kapitel } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <HandbookRoom
      chapter={kapitel ?? null}
      onChapter={(topic) => void navigate({ to: '/metod', search: { kapitel: topic } })}
    />
  );
}
