import type { IncomingReport } from '../rooms/cases-room.ts';

/** Case 3 of the worked cases as an investigator types it: a moved shower that was no missförhållande. */
export const shortTrackReport: IncomingReport = {
  original:
    'Igår skulle en av våra kunder få hjälp att duscha klockan 10. Vi hann inte. Jag ringde honom och vi kom överens om klockan 13. Då fick han sin dusch och han var nöjd.',
  heading: 'Flyttad dusch, hemtjänst Norr',
  unit: 'Hemtjänst Norr',
  lagrum: ['Socialtjänstlagen (SoL)'],
  reporterRole: 'Medarbetare',
  diaryNumber: 'SN 2026/0431',
};

export const shortTrackText = {
  summary:
    'En mans dusch flyttades från kl. 10 till kl. 13 samma dag. Han blev uppringd i förväg och var nöjd.',
  reasons:
    'Insatsen gavs samma dag, mannen var med på ändringen och är nöjd. Något hot mot liv, säkerhet eller hälsa finns inte.',
  possibleConsequence: 'Ingen följd har uppstått. Den möjliga följden är obehag av att vänta.',
  delegationPoint: '4.10 Direktbeslut i lex Sarah-ärende',
  recipient: 'Enhetschef, Hemtjänst Norr',
  reference: 'AV-2026-1188',
  note: 'Undersök om planeringen på söndagar ger tillräcklig tid mellan besöken.',
  reply:
    'Tack för rapporten. Det inträffade är inte ett missförhållande. Fortsätt att rapportera när du är osäker.',
};
