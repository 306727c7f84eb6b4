import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import { Button } from '../actions/Button.tsx';
import { useEscape } from './use-escape.ts';
import './dialog.css';

export interface ConfirmDialogProps {
  isOpen: boolean;
  /** The question. */
  title: string;
  /** What happens, and what can be undone afterwards. */
  children: ReactNode;
  /** The verb of the thing to be done. */
  confirmLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** What cannot be undone. */
  isDanger?: boolean | undefined;
  /** The answer is not complete yet, e.g. a reason is missing. */
  isConfirmDisabled?: boolean | undefined;
}

/**
 * Asks before something that cannot be undone, and only then: everything else is undone by undo, and longer work belongs
 * in a `Sheet`. The case behind stays readable.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, onConfirm, onCancel, isDanger } = props;
  return (
    <ModalOverlay
      className="ui-dialog-shade"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onCancel()}
    >
      <Modal className="ui-dialog">
        <Dialog role="alertdialog" className="ui-dialog-body">
          <EscapeAnywhere onPress={onCancel} />
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div>{children}</div>
          <div className="ui-dialog-actions">
            <Button onPress={onCancel} autoFocus>
              {uiText.cancel}
            </Button>
            <Button
              variant={isDanger === true ? 'danger' : 'primary'}
              isDisabled={props.isConfirmDisabled}
              onPress={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A file chooser gives the focus back behind a dialog that opened meanwhile: Escape closes the dialog all the same. */
function EscapeAnywhere({ onPress }: { onPress: () => void }) {
  useEscape(onPress);
  return null;
}
