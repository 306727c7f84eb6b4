import type { Chapter } from '../chapter.ts';
import { ivoFollowUp } from '../claim-sources.ts';

export const varforIgenChapter: Chapter = {
  topic: 'varfor-igen',
  lead: 'Har något liknande hänt förut är frågan inte bara vad som hände, utan varför det kunde hända igen.',
  blocks: [
    {
      kind: 'text',
      text: 'Sök i det egna registret efter samma enhet, samma slags händelse och samma orsaksområde. Säg vilken period du har sökt i och i vilken källa, också när du inte fann något.',
    },
    { kind: 'heading', text: 'Fyra frågor om en tidigare händelse' },
    {
      kind: 'list',
      isOrdered: true,
      items: [
        'Vilka orsaker fann man då? Är de kvar?',
        'Vad bestämdes? Blev det gjort, och när?',
        'Hade det effekt, och hur vet man det?',
        'Nådde lärdomen hit, till en annan enhet eller ett annat pass?',
      ],
    },
    {
      kind: 'examples',
      caption: 'Ett svar som går att arbeta med',
      items: [
        {
          before: 'Liknande händelse 2025. Åtgärdad.',
          after:
            'Mars 2025, annan avdelning, samma fel utan skada. Larmprov infördes där men inte här. Därför kunde det hända igen.',
          why: 'Det pekar ut en ny orsak: hur lärdomar sprids mellan avdelningar.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Noll träffar kan betyda att det aldrig har hänt, eller att ingen har rapporterat. Fråga hur det rapporteras på enheten innan du litar på nollan: vilka visste, och vad gjorde att ingen rapporterade?',
    },
    {
      kind: 'claim',
      text: 'IVO har i sin tillsyn sett exempel på underrapportering. Kunskapen om lex Sarah är ibland låg, och medarbetare drar sig ibland för att rapportera. Det kan hänga ihop med kulturen på arbetsplatsen.',
      source: ivoFollowUp,
      certainty: 'official',
    },
    {
      kind: 'claim',
      text: 'Utredningen ska svara på om något liknande har inträffat tidigare, i så fall varför det hände igen, och om det kan hända på nytt.',
      source: '5 kap. SOSFS 2011:5 om lex Sarah, återgivet i en kommunal rutin',
      certainty: 'secondary',
    },
  ],
  see: ['effekt', 'nivaer-och-omraden', 'orsak'],
};
