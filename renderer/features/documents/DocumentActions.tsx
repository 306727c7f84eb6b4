import type { Profile } from '../../../shared/documents/blocks.ts';
import type { Regime } from '../../../shared/regimes/regime.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import type { DocumentStatus } from './DocumentList.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { KeptVersion } from './KeptVersion.tsx';
import { PrintButton } from './PrintButton.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import { SaveChosen } from './SaveChosen.tsx';
import { useExport } from './use-export.ts';

interface DocumentActionsProps {
  readonly caseId: string;
  readonly regime: Regime;
  readonly document: DocumentStatus;
  /** The documents ticked for export, in the list's order. */
  readonly chosen: readonly DocumentStatus[];
  readonly profile: Profile;
  readonly onProfile: (profile: Profile) => void;
  /** The version shown: as it was klarmarkerat, or as the case now stands. */
  readonly version: 'kept' | undefined;
  readonly onKept: (isShown: boolean) => void;
  /** Names held back in the preview are to be shown. */
  readonly onUncover: () => void;
  readonly onField: (field: string) => void;
}

export function DocumentActions(props: DocumentActionsProps) {
  const { caseId, regime, document, chosen, profile, version, onProfile, onKept, onUncover, onField } = props;
  const exporting = useExport(caseId, profile);
  return (
    <div className="documents-actions" aria-busy={exporting.isPending}>
      <ChoiceField<Profile>
        label={documentsRoomText.profile}
        isRequired
        help={documentsRoomText.profileHelp[profile]}
        options={[
          { value: 'full', label: documentsRoomText.profiles.full },
          { value: 'deidentified', label: documentsRoomText.profiles.deidentified },
        ]}
        value={profile}
        onChange={(value) => onProfile(value ?? 'full')}
      />
      <SaveChosen chosen={chosen} exporting={exporting} />
      <p className="documents-hint">{documentsRoomText.exportHint}</p>
      <ExportOutcome exporting={exporting} />
      <PrintButton
        key={`${document.id} ${profile} ${version}`}
        caseId={caseId}
        document={document}
        profile={profile}
        version={version}
        onUncover={onUncover}
      />
      <KeptVersion
        key={`${document.id} ${profile}`}
        caseId={caseId}
        document={document}
        profile={profile}
        isShown={version === 'kept'}
        onShow={onKept}
      />
      <ReadyMark key={document.id} caseId={caseId} regime={regime} document={document} onField={onField} />
    </div>
  );
}
