import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DocumentsRoom } from '../../features/documents/DocumentsRoom.tsx';

export function DocumentsPage() {
  const { caseId = '' } = useParams({ strict: false });
  const { dokument } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <DocumentsRoom
      key={`${caseId} ${dokument ?? ''}`}
      caseId={caseId}
      asked={dokument ?? null}
      onCase={(field) =>
        void navigate({
          to: '/arende/$caseId',
          params: { caseId },
          search: field === null ? {} : { falt: field },
        })
      }
    />
  );
}
