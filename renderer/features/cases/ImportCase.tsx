import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { caseFileWindowLimit } from '../../../shared/domain/case-file-limits.ts';
import { caseFileUnreadText } from '../../../shared/text/case-file-problems.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorDetailLines, errorSentence } from '../../../shared/text/errors.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';
import { readCaseFile } from './read-case-file.ts';

/** Reads a case from a file of the product's own format. A file with faults changes nothing and says what they are. */
export function ImportCase({ onImported }: { onImported: (caseId: string) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<{ readonly name: string; readonly lines: readonly string[] } | null>(
    null,
  );
  const showToast = useToast();
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > caseFileWindowLimit)
      return setProblem({
        name: file.name,
        lines: [casesRoomText.tooLargeFile(megabytes(file.size), megabytes(caseFileWindowLimit))],
      });
    const read = readCaseFile(new Uint8Array(await file.arrayBuffer()));
    if ('unread' in read) return setProblem({ name: file.name, lines: [caseFileUnreadText[read.unread]] });
    try {
      const made = await call('cases.import', { file: read.value });
      const { leftOut } = made;
      const isWhole = !leftOut.decision && leftOut.ready.length === 0 && leftOut.passed === 0;
      const text = casesRoomText.imported(made.diaryNumber ?? made.internalReference, leftOut);
      showToast({ text, tone: isWhole ? 'info' : 'problem', isKept: true });
      onImported(made.id);
    } catch (error) {
      const failure = failureOf(error);
      setProblem({ name: file.name, lines: [errorSentence(failure), ...errorDetailLines(failure)] });
    }
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button icon={FileUp} onPress={() => chooser.current?.click()}>
        {casesRoomText.importCase}
      </Button>
      <ConfirmDialog
        isOpen={problem !== null}
        title={casesRoomText.importFailed(problem?.name ?? '')}
        confirmLabel={casesRoomText.importCase}
        onCancel={() => setProblem(null)}
        onConfirm={() => {
          setProblem(null);
          chooser.current?.click();
        }}
      >
        <ul>
          {problem?.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024));
