import type { Block, Inline } from '../../../../documents/blocks.ts';
import { isWritten, missing, paragraph } from '../../../../documents/inline.ts';
import type { LexSarahFacts } from '../../parts.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { dutyParts, labelled, momentOr, roleOr, say } from './sentence.ts';

type Report = LexSarahFacts['reports'][number];

/** Section 3: how and when each report came. The reporter stands there by role; the name is in the key table alone. */
export function reportsSection({ facts }: Inquiry): readonly Block[] {
  if (facts.reports.length === 0) return [paragraph(missing(utredningText.reports.none))];
  return facts.reports.map(reportParagraph);
}

function reportParagraph(report: Report): Block {
  const words = utredningText.reports;
  const how = orMissing(report.form && words.how[report.form], words.howMissing);
  return labelled(
    report.label,
    ...words.reported(how, momentOr(report.reportedAt, words.when), reporter(report)),
    ...writtenDown(report),
    ...words.received(orMissing(report.receivedOn, fieldLabel('reports.receivedOn')), registered(report)),
    report.fromProvider ? words.provider : '',
    ...(report.acknowledged
      ? dutyParts(report.acknowledged, { yes: words.acknowledged, no: words.notAcknowledged })
      : []),
    report.original ? words.kept(report.original.sha256?.slice(0, 12)) : '',
  );
}

function registered({ receivedOn, registeredOn }: Report): string {
  const words = utredningText.reports;
  if (!registeredOn) return '';
  return registeredOn === receivedOn ? words.sameDay : words.registered(registeredOn);
}

function reporter({ reporterRole, reporterTitle, reporterUnit }: Report): readonly Inline[] {
  const words = utredningText.reports;
  const role = orMissing(reporterRole && words.role[reporterRole], words.roleMissing);
  const title = isWritten(reporterTitle) ? reporterTitle : undefined;
  return say(...words.who(role, title, reporterUnit && words.unit[reporterUnit]));
}

/** An oral report must have been written down; of others it is told when it was. */
function writtenDown({ form, writtenDownAt, writtenDownBy }: Report) {
  const words = utredningText.reports;
  if (form !== 'muntlig' && !writtenDownAt && !isWritten(writtenDownBy)) return [];
  return words.written(
    momentOr(writtenDownAt, fieldLabel('reports.writtenDownAt')),
    roleOr(writtenDownBy, words.writtenBy),
  );
}
