import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useSession } from '../../client/use-session.ts';
import { CaseRoom } from '../../features/case/CaseRoom.tsx';

export function CasePage() {
  const { caseId = '', stepId } = useParams({ strict: false });
  const { falt } = useSearch({ strict: false });
  const navigate = useNavigate();
  const session = useSession().data;
  if (!session?.user) return null;
  return (
    <CaseRoom
      key={caseId}
      caseId={caseId}
      stepId={stepId ?? null}
      focus={falt ?? null}
      user={session.user}
      today={session.today}
      onGo={(step, focus) =>
        void navigate({
          to: '/arende/$caseId/$stepId',
          params: { caseId, stepId: step },
          search: focus === null ? {} : { falt: focus },
        })
      }
      onEnter={(step) =>
        void navigate({ to: '/arende/$caseId/$stepId', params: { caseId, stepId: step }, replace: true })
      }
      onDocuments={(documentId) =>
        void navigate({
          to: '/dokument/$caseId',
          params: { caseId },
          search: documentId === null ? {} : { dokument: documentId },
        })
      }
    />
  );
}
