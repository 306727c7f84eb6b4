import { useNavigate, useSearch } from '@tanstack/react-router';
import { CasesRoom } from '../../features/cases/CasesRoom.tsx';

export function CasesPage() {
  const navigate = useNavigate();
  const { ny } = useSearch({ strict: false });
  return (
    <CasesRoom
      isRegistering={ny === true}
      onRegister={(on) => void navigate({ to: '/arenden', search: on ? { ny: true } : {} })}
      onOpen={(caseId, field) =>
        void navigate({
          to: '/arende/$caseId',
          params: { caseId },
          search: field === null ? {} : { falt: field },
        })
      }
    />
  );
}
