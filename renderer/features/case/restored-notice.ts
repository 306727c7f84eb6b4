import type { Regime } from '../../../shared/regimes/regime.ts';
import { caseHistoryText } from '../../../shared/text/rooms/case-history.ts';
import type { Restored } from '../../client/undo.ts';
import type { Toast } from '../../ui/feedback/toast-context.ts';

/** Says what came back and which links to it were left out. Stays until it is closed: somebody may have to link anew. */
export function restoredNotice({ text }: Regime, { record, leftOut }: Restored): Toast {
  const links = leftOut.map(({ part, label, field, why }) => {
    const from = label === '' ? (text.parts[part]?.title ?? part) : label;
    return caseHistoryText.leftOut(`${from}, ${text.fields[`${part}.${field}`]?.label ?? field}`, why);
  });
  const what = [text.parts[record.part]?.one ?? record.part, record.label].join(' ');
  return { text: caseHistoryText.restoredWithout(what, links), tone: 'problem', isKept: true };
}
