import { CircleHelp, Eye, EyeOff } from 'lucide-react';
import { uiText } from '../../../shared/text/ui-text.ts';
import { IconButton } from '../actions/IconButton.tsx';
import { SaveStamp } from '../feedback/SaveStamp.tsx';
import type { FieldFrameProps, FrameIds, FrameKind } from './FieldFrame.tsx';
import type { FieldLook } from './field-contract.ts';

interface FieldHeadProps {
  look: FieldLook;
  ids: FrameIds;
  kind: FrameKind;
  mask: FieldFrameProps['mask'];
  helpId: string;
  isHelpShown: boolean;
  onToggleHelp: () => void;
}

/** The line over a control: label, its help and eye, and whether the latest edit is kept; below it the help, unfolded. */
export function FieldHead({ look, ids, kind, mask, helpId, isHelpShown, onToggleHelp }: FieldHeadProps) {
  const hasHelp = look.help !== undefined || look.provision !== undefined;
  return (
    <>
      <div className="ui-field-head">
        <Label text={look.label} ids={ids} kind={kind} />
        {hasHelp && (
          <IconButton
            label={uiText.helpAbout(look.label)}
            icon={CircleHelp}
            expanded={isHelpShown}
            controls={helpId}
            onPress={onToggleHelp}
          />
        )}
        {mask !== undefined && (
          <IconButton
            label={mask.isMasked ? uiText.show : uiText.hide}
            icon={mask.isMasked ? Eye : EyeOff}
            onPress={mask.onToggle}
          />
        )}
        {look.saveState !== undefined && <SaveStamp state={look.saveState} />}
      </div>
      {hasHelp && (
        <div className="ui-field-help" id={helpId} hidden={!isHelpShown}>
          {look.help}
          {look.provision !== undefined && (
            <p className="ui-field-provision">{uiText.provision(look.provision)}</p>
          )}
        </div>
      )}
    </>
  );
}

function Label({ text, ids, kind }: { text: string; ids: FrameIds; kind: FrameKind }) {
  return kind === 'single' ? (
    <label className="ui-field-label" id={ids.labelId} htmlFor={ids.controlId}>
      {text}
    </label>
  ) : (
    <span className="ui-field-label" id={ids.labelId}>
      {text}
    </span>
  );
}
