import { useState } from 'react';
import type { Duty, Moment } from '../../../../shared/domain/values.ts';
import { Button } from '../../../../renderer/ui/actions/Button.tsx';
import { CheckField } from '../../../../renderer/ui/fields/CheckField.tsx';
import { ChoiceField } from '../../../../renderer/ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../../../renderer/ui/fields/ChoicesField.tsx';
import { DateField } from '../../../../renderer/ui/fields/DateField.tsx';
import { DutyField } from '../../../../renderer/ui/fields/DutyField.tsx';
import { LinksField } from '../../../../renderer/ui/fields/LinksField.tsx';
import { MomentField } from '../../../../renderer/ui/fields/MomentField.tsx';
import { NumberField } from '../../../../renderer/ui/fields/NumberField.tsx';
import { ScaleField } from '../../../../renderer/ui/fields/ScaleField.tsx';
import { TextArea } from '../../../../renderer/ui/fields/TextArea.tsx';
import { TextField } from '../../../../renderer/ui/fields/TextField.tsx';
import { YesNoField } from '../../../../renderer/ui/fields/YesNoField.tsx';
import { LevelMark } from '../../../../renderer/ui/marks/LevelMark.tsx';
import { Sheet } from '../../../../renderer/ui/overlays/Sheet.tsx';

const areas = [
  'Kommunikation och information',
  'Utbildning och kompetens',
  'Omgivning och organisation',
  'Teknik och utrustning',
  'Procedurer och rutiner',
  'Annat',
];
const cards = [
  { id: 'u1', label: 'U1', text: 'Signeringslistan för 12 september saknar underskrift' },
  { id: 'u2', label: 'U2', text: 'Samtal med nattpersonalen 15 september' },
  { id: 'u3', label: 'U3', text: 'Rutin för delegerade insatser, fastställd 2023-02-01' },
  { id: 'u4', label: 'U4', text: 'Journalanteckning från ambulansen' },
];

export function CaseStep() {
  const [text, setText] = useState<string | undefined>(
    'Vikarien hade delegering, men listan över vem som får ge insulin fanns bara i ett låst skåp.',
  );
  const [moment, setMoment] = useState<Moment | undefined>({
    date: '2026-09-12',
    time: '01:30',
    precision: 'about',
  });
  const [date, setDate] = useState<string | undefined>('2026-09-12');
  const [level, setLevel] = useState<'individ' | 'enhet' | 'system' | undefined>('enhet');
  const [area, setArea] = useState<string | undefined>(areas[4]);
  const [links, setLinks] = useState<string[] | undefined>(['u1', 'u3']);
  const [duty, setDuty] = useState<Duty | undefined>({ answer: 'yes', date: '2026-09-13', by: 'Enhetschef' });
  const [isSheetOpen, setSheetOpen] = useState(false);
  return (
    <div className="stack">
      <div className="row">
        <h2>Orsak O2</h2>
        <LevelMark level="individ" />
        <LevelMark level="enhet" />
        <LevelMark level="system" />
        <Button size="small" onPress={() => setSheetOpen(true)}>
          Nytt uppgiftskort
        </Button>
      </div>
      <TextArea
        label="Vad bidrog till att det hände?"
        value={text}
        onChange={setText}
        provision="27 kap. 5 § SoL"
        help="Beskriv förhållandet, inte personen. Skriv så att den som läser förstår varför det gick att göra fel."
        saveState={{ kind: 'saved', time: '09.05' }}
      />
      <ChoiceField
        label="Nivå"
        isInline
        value={level}
        onChange={setLevel}
        options={[
          { value: 'individ', label: 'Individ' },
          { value: 'enhet', label: 'Enhet' },
          { value: 'system', label: 'System' },
        ]}
      />
      <ChoiceField
        label="Orsaksområde"
        value={area}
        onChange={setArea}
        options={areas.map((one) => ({ value: one, label: one }))}
      />
      <LinksField
        label="Stöd i underlaget"
        id="sources"
        value={links}
        onChange={setLinks}
        options={cards}
        placeholder="Sök uppgiftskort"
      />
      <MomentField
        label="När hände det?"
        value={moment}
        onChange={setMoment}
        warning="Tiden ligger före rapportörens arbetspass."
      />
      <DateField label="Mottagen" value={date} onChange={setDate} />
      <More duty={duty} setDuty={setDuty} />
      {isSheetOpen && (
        <Sheet
          title="Nytt uppgiftskort"
          onClose={() => setSheetOpen(false)}
          foot={<Button variant="primary">Lägg till kortet</Button>}
        >
          <div className="stack">
            <TextArea label="Uppgift" value={undefined} onChange={() => undefined} />
            <YesNoField label="Är det en bedömning?" value={false} onChange={() => undefined} />
          </div>
        </Sheet>
      )}
    </div>
  );
}

function More({ duty, setDuty }: { duty: Duty | undefined; setDuty: (duty: Duty | undefined) => void }) {
  const [scale, setScale] = useState<number | undefined>(3);
  const [kinds, setKinds] = useState<string[] | undefined>(['a']);
  const [days, setDays] = useState<number | undefined>(30);
  const [name, setName] = useState<string | undefined>('Greta Exempelsson');
  const [isTold, setTold] = useState<boolean | undefined>(true);
  return (
    <>
      <DutyField label="Är den enskilde underrättad?" value={duty} onChange={setDuty} />
      <DutyField
        label="Är händelsen polisanmäld?"
        value={{ answer: 'no' }}
        onChange={() => undefined}
        error="Skriv varför ingen polisanmälan är gjord."
      />
      <ScaleField
        label="Allvarlighet"
        value={scale}
        onChange={setScale}
        steps={['Mindre', 'Måttlig', 'Betydande', 'Katastrofal']}
      />
      <ChoicesField
        label="Typ av händelse"
        value={kinds}
        onChange={setKinds}
        isDense
        options={[
          { value: 'a', label: 'Brist i utförande av insatser' },
          { value: 'b', label: 'Brist i rättssäkerhet' },
          { value: 'c', label: 'Brist i bemötande', description: 'Även tonläge och ordval' },
          { value: 'd', label: 'Övergrepp' },
        ]}
      />
      <NumberField
        label="Lokalt mål för utredningen"
        value={days}
        onChange={setDays}
        min={1}
        max={365}
        unit="dagar"
      />
      <TextField label="Namn" isMaskedAtFirst value={name} onChange={setName} />
      <TextField
        label="Diarienummer"
        isShort
        value="SN 2026-417"
        onChange={() => undefined}
        error="Numret brukar skrivas SN 2026/417."
      />
      <TextField label="Beslutsfattare" value="Socialnämnden" onChange={() => undefined} isDisabled />
      <CheckField label="Visa bara öppna ärenden" value={isTold} onChange={setTold} />
    </>
  );
}
