import { findBlame, replaceBlame, type BlameHit } from '../../../../shared/domain/blame-words.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { flush, saveIn, type FieldAddress } from '../../../client/autosave.ts';
import { asOneStep } from '../../../client/undo.ts';
import { valueNow } from '../../../client/value-now.ts';

/**
 * Puts the suggested words where a blaming word stands. What was typed before is saved first, as a step of its own, so that
 * undo takes back the exchange alone. The text is read once that is done, and left as it is if the words have gone.
 */
export async function exchangeBlame(address: FieldAddress, { word, found }: BlameHit): Promise<void> {
  await asOneStep(address.caseId, async (act) => {
    await flush(address);
    const text = valueNow(address);
    if (typeof text !== 'string') return;
    const hit = findBlame(text, blameWords).find((now) => now.word.text === word.text && now.found === found);
    if (hit && hit.replacement !== null) await saveIn(act, address, replaceBlame(text, hit));
  });
}
