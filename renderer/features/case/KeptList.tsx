import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { CaseHistory } from '../../../shared/api/cases.ts';
import { formatInstant } from '../../../shared/text/dates.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import { failureOf, transport } from '../../client/api.ts';
import { flushAll } from '../../client/autosave.ts';
import { exportTo } from '../../client/exports.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { useToast } from '../../ui/feedback/toast-context.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { useOpenCase } from './case-context.ts';

type Kept = CaseHistory['kept'][number];

/** Every document as it was klarmarkerat, newest first; also what was replaced or taken back is to be had as it was. */
export function KeptList({ kept }: { kept: CaseHistory['kept'] }) {
  const { regime } = useOpenCase();
  const { saving, save } = useSaving();
  return (
    <Disclosure title={caseHistoryText.kept(kept.length)}>
      <ul className="case-reasons">
        {kept.map((one) => {
          const title = regime.text.documents[one.document]?.title ?? one.document;
          const marked = formatInstant(one.markedAt);
          return (
            <li key={one.id}>
              <small>
                {marked}
                {!one.isInForce && ` · ${caseHistoryText.keptEarlier}`}
              </small>
              <p>{caseHistoryText.keptBy(title, one.markedBy)}</p>
              <Button
                size="small"
                icon={FileDown}
                isPending={saving === one.id}
                ariaLabel={caseHistoryText.saveKeptOf(title, marked)}
                onPress={() => save(one)}
              >
                {caseHistoryText.saveKept}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** Saves a kept document where the user says. `saving` is the mark whose document is on its way, or null. */
function useSaving() {
  const { view } = useOpenCase();
  const showToast = useToast();
  const [saving, setSaving] = useState<number | null>(null);
  const work = async ({ id, document }: Kept): Promise<void> => {
    await flushAll();
    const place = await transport.chooseExportPlace();
    if (place === null) return;
    const wanted = { caseId: view.id, documentIds: [document], profile: 'full' as const, mark: id };
    showToast({ text: caseHistoryText.keptSaved((await exportTo(place, wanted)).join(', ')) });
  };
  const save = (one: Kept): void => {
    setSaving(one.id);
    work(one)
      .catch((error: unknown) => showToast({ text: errorSentence(failureOf(error)), tone: 'problem' }))
      .finally(() => setSaving(null));
  };
  return { saving, save };
}
