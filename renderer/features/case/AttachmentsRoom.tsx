import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { attachmentLimit } from '../../../shared/api/documents.ts';
import type { RecordView } from '../../../shared/api/cases.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { attachmentText } from '../../../shared/text/rooms/attachments.ts';
import { transport } from '../../client/api.ts';
import { uploadAttachment } from '../../client/uploads.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { recordsOf, useOpenCase } from './case-context.ts';

/** Files of the case: added by choosing or dropping, streamed into the register, kept encrypted with their hash. */
export function AttachmentsRoom() {
  const { view } = useOpenCase();
  const chooser = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    for (const file of files) {
      if (file.size > attachmentLimit) {
        setProblem(attachmentText.tooLarge(file.name, inMegabytes(file.size), inMegabytes(attachmentLimit)));
        continue;
      }
      const failure = await uploadAttachment(view.id, file, (sent) =>
        setProgress(attachmentText.progress(file.name, Math.round((100 * sent) / Math.max(1, file.size)))),
      );
      if (failure) setProblem(attachmentText.failed(file.name, failure));
    }
    setProgress(null);
  };
  const stored = recordsOf(view, 'attachments').filter((record) => record.file);
  return (
    <section
      className="case-panel case-drop"
      aria-label={attachmentText.title}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void add([...event.dataTransfer.files]);
      }}
    >
      <h2>{attachmentText.title}</h2>
      <p className="case-empty">{attachmentText.intro(inMegabytes(attachmentLimit))}</p>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button icon={Upload} onPress={() => chooser.current?.click()}>
        {attachmentText.choose}
      </Button>
      {progress && <p role="status">{progress}</p>}
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      {stored.length > 0 && (
        <ul className="case-files">
          {stored.map((record) => (
            <StoredFile key={record.id} record={record} onProblem={setProblem} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface StoredFileProps {
  readonly record: RecordView;
  readonly onProblem: (problem: string | null) => void;
}

function StoredFile({ record, onProblem }: StoredFileProps) {
  const file = record.file;
  if (!file) return null;
  const save = async (): Promise<void> => {
    const reply = await transport.saveAttachment(record.id, file.name);
    onProblem(reply.ok ? null : attachmentText.notSaved(file.name, errorSentence(reply.error)));
  };
  return (
    <li>
      <span className="case-record-label">{record.label}</span>
      <span>{file.name}</span>
      <small>{attachmentText.stored(inMegabytes(file.size), file.sha256.slice(0, 12))}</small>
      <IconButton label={attachmentText.save(file.name)} icon={Download} onPress={() => void save()} />
    </li>
  );
}

function inMegabytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return new Intl.NumberFormat('sv-SE', { maximumFractionDigits: megabytes < 10 ? 1 : 0 }).format(megabytes);
}
