import { useNavigate, useParams } from '@tanstack/react-router';
import { DocumentsRoom } from '../../features/documents/DocumentsRoom.tsx';

export function DocumentsPage() {
  const { caseId = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  return (
    <DocumentsRoom
      key={caseId}
      caseId={caseId}
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
