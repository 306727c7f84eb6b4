import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Disclosure } from '../../../../renderer/ui/layout/Disclosure.tsx';
import { RowList } from '../../../../renderer/ui/layout/RowList.tsx';
import { TabSet } from '../../../../renderer/ui/layout/TabSet.tsx';

const nothing = (): void => undefined;

export function Examiner() {
  const items = [
    {
      id: '1',
      lead: <CircleAlert aria-label="Hindrar" role="img" size="1rem" />,
      title: 'O1 saknar djupare orsak',
      text: 'Vad gjorde att rutinen inte gick att följa?',
      onOpen: nothing,
    },
    {
      id: '2',
      lead: <CircleAlert aria-label="Hindrar" role="img" size="1rem" />,
      title: 'Ingen orsak på systemnivå',
      text: 'Lägg till en, eller skriv varför den saknas.',
      onOpen: nothing,
    },
    {
      id: '3',
      lead: <TriangleAlert aria-label="Att kontrollera" role="img" size="1rem" />,
      title: 'O2 vilar på en enda uppgift',
      text: 'Finns det en handling som styrker den?',
      onOpen: nothing,
    },
  ];
  const law = (
    <div className="reading">
      <Disclosure title="Utredning och åtgärder" isOpenAtFirst headingLevel={3}>
        <p>Ett missförhållande ska dokumenteras, utredas och avhjälpas eller undanröjas.</p>
      </Disclosure>
      <Disclosure title="Anmälan" headingLevel={3}>
        <p>Ett allvarligt missförhållande anmäls.</p>
      </Disclosure>
    </div>
  );
  return (
    <TabSet
      label="Stöd"
      items={[
        {
          id: 'a',
          label: 'Granskaren',
          aside: <span className="muted">3</span>,
          content: <RowList label="Brister" items={items} />,
        },
        { id: 'b', label: 'Lagtext', content: law },
      ]}
    />
  );
}
