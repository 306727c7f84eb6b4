import { useNavigate } from '@tanstack/react-router';
import { TodayRoom } from '../../features/today/TodayRoom.tsx';

export function TodayPage() {
  const navigate = useNavigate();
  return (
    <TodayRoom
      onOpen={(caseId, field) =>
        void navigate({
          to: '/arende/$caseId',
          params: { caseId },
          search: field === null ? {} : { falt: field },
        })
      }
      onSettings={() => void navigate({ to: '/installningar' })}
      onRegister={() => void navigate({ to: '/arenden', search: { ny: true } })}
    />
  );
}
