import type { attachments, sources } from '../../domain/sources.ts';
import type { PartFieldTexts } from '../field-texts.ts';

export const sourceFieldTexts: PartFieldTexts<typeof sources> = {
  date: {
    label: 'Datum för uppgiften',
    help: 'Den dag uppgiften lämnades, lästes eller hämtades.',
  },
  kind: {
    label: 'Typ av källa',
    codes: {
      intervju: 'Samtal eller intervju',
      journal: 'Journal eller social dokumentation',
      dokument: 'Rutin, avtal eller annat dokument',
      system: 'Uppgift ur ett IT-system eller larm',
      observation: 'Iakttagelse på plats',
      rapport: 'Rapport eller anmälan',
      berattelse: 'Den enskildes eller närståendes berättelse',
      annat: 'Annat',
    },
  },
  from: {
    label: 'Källa',
    help: 'Vem eller vad uppgiften kommer från, med roll i stället för namn: ”Undersköterska, natt”, ”Larmloggen”.',
  },
  nature: {
    label: 'Fakta eller bedömning',
    help: 'Fakta går att kontrollera. En bedömning är någons slutsats och ska läsas så.',
    codes: { fakta: 'Fakta', bedomning: 'Bedömning' },
  },
  content: {
    label: 'Uppgift',
    help: 'Vad källan säger, kort och sakligt. En uppgift per kort gör det lätt att hänvisa rätt.',
  },
  recorderName: {
    label: 'Antecknat av',
    help: 'Namnet på den som skrev ner uppgiften.',
  },
  recorderTitle: {
    label: 'Befattning',
    help: 'Befattning eller titel på den som skrev ner uppgiften.',
  },
  attachment: {
    label: 'Bilaga',
    help: 'Den handling som uppgiften finns i, om den är sparad i ärendet.',
  },
};

export const attachmentFieldTexts: PartFieldTexts<typeof attachments> = {
  title: {
    label: 'Handling',
    help: 'Handlingens namn så att en läsare förstår vad den är, utan namn på enskilda.',
  },
  kind: {
    label: 'Typ av handling',
    codes: {
      rutin: 'Rutin eller riktlinje',
      utredning: 'Utredning',
      rapport: 'Rapport',
      protokoll: 'Protokoll eller protokollsutdrag',
      journal: 'Journalutdrag',
      foto: 'Fotografi',
      annat: 'Annat',
    },
  },
  date: {
    label: 'Handlingens datum',
    help: 'Det datum som står på handlingen, eller den dag den upprättades.',
  },
  enclosed: {
    label: 'Bifogas anmälan',
    help: 'Vid ja tas handlingen upp bland bilagorna till anmälan.',
  },
  note: { label: 'Anteckning', help: 'Till exempel version, sidor av intresse eller vad som är maskat.' },
};
