import type { Chapter } from '../chapter.ts';
import { ivoFollowUp, ivoSurvey } from '../claim-sources.ts';

export const nivaerChapter: Chapter = {
  topic: 'nivaer-och-omraden',
  lead: 'Nivån säger var förhållandet fanns. Området säger vad det handlar om. De är två oberoende axlar: varje område kan finnas på varje nivå.',
  blocks: [
    { kind: 'heading', text: 'Tre nivåer' },
    {
      kind: 'list',
      items: [
        'Individ: förutsättningarna kring den enskilde och dem som var närmast. Aldrig ett omdöme om någon.',
        'Enhet: vardagen på enheten, till exempel överlämning, introduktion, bemanning, lokaler och rutiner.',
        'System: organisation, ledning och styrning, till exempel ansvar, resurser, upphandling, riskanalys och egenkontroll.',
      ],
    },
    {
      kind: 'claim',
      text: 'Bakomliggande orsaker finns ofta på systemnivå, det vill säga ”sådant som har med organisationen, ledningen och styrningen av verksamheten att göra”.',
      source: ivoFollowUp,
      certainty: 'verbatim',
    },
    {
      kind: 'claim',
      text: 'I en enkät frågade IVO huvudmännen om anmälningar enligt lex Sarah 2017. I cirka 40 procent av svaren bedömde huvudmännen själva att systemnivån var belyst ”i viss utsträckning”. I drygt fem procent var den inte belyst alls.',
      source: ivoSurvey,
      certainty: 'official',
    },
    { kind: 'heading', text: 'Femton rutor' },
    {
      kind: 'table',
      caption: 'Exempel från socialtjänst och omsorg',
      head: ['Område', 'Individ', 'Enhet', 'System'],
      rows: [
        [
          'Kommunikation och information',
          'Hon kunde inte säga att larmet var tyst.',
          'Ändringen fördes inte vidare till natten.',
          'Leverantören och enheten hade ingen gemensam väg för felanmälan.',
        ],
        [
          'Utbildning och kompetens',
          'Ingen på plats visste hur han visar nej.',
          'Vikarier gick ensamma första natten.',
          'Ledningen mätte närvaro på kursen, inte kunnande.',
        ],
        [
          'Omgivning och organisation',
          'Två larmade samtidigt.',
          'En medarbetare på två avdelningar.',
          'Ingen lägsta bemanning var bestämd.',
        ],
        [
          'Teknik och utrustning',
          'Sändaren var kopplad till en tidigare hyresgäst.',
          'Ingen provade larmen efter bytet.',
          'Upphandlingen krävde inget prov vid överlämning.',
        ],
        [
          'Procedurer och rutiner',
          'Larmet stod inte i genomförandeplanen.',
          'Rutinen gick inte att följa med en i tjänst.',
          'Bytet gjordes utan riskanalys.',
        ],
      ],
    },
    {
      kind: 'claim',
      text: 'De fem områdena är vanliga i svensk händelseanalys. Skydd räknas här för sig, inte som ett sjätte område.',
      source: 'Kommunala rutiner och e-tjänster för händelseanalys',
      certainty: 'secondary',
    },
    { kind: 'heading', text: 'När du tvekar' },
    {
      kind: 'text',
      text: 'Fråga: vem kan ändra förhållandet? Kan enhetschefen göra det med sina medel är det enhet. Krävs ett beslut, en upphandling eller en överenskommelse högre upp är det system. Rutor som du har prövat utan att hitta något kan noteras som prövade. Tomma rutor är inget fel, men en tom systemrad behöver en förklaring.',
    },
  ],
  see: ['varfor-kedjan', 'nar-sluta', 'graf-och-lista'],
};
