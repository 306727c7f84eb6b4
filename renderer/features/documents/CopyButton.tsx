import { ClipboardCopy } from 'lucide-react';
import type { Block } from '../../../shared/documents/blocks.ts';
import { plainText } from '../../../shared/documents/plain-text.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { IconButton } from '../../ui/actions/IconButton.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';

/** Copies a field for IVO's e-service, which is filled by hand. */
export function CopyButton({ label, blocks }: { label: string; blocks: readonly Block[] }) {
  const showToast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(plainText(blocks));
    showToast({ text: documentsRoomText.copied });
  };
  return (
    <IconButton label={documentsRoomText.copy(label)} icon={ClipboardCopy} onPress={() => void copy()} />
  );
}
