import { CalendarClock, ChartColumn, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/actions/Button.tsx';
import { MenuButton } from '../../../../renderer/ui/actions/MenuButton.tsx';
import { EmptyState } from '../../../../renderer/ui/feedback/EmptyState.tsx';
import { LoadingLine } from '../../../../renderer/ui/feedback/LoadingLine.tsx';
import { Notice } from '../../../../renderer/ui/feedback/Notice.tsx';
import { useToast } from '../../../../renderer/ui/feedback/toast-context.ts';
import { RowList } from '../../../../renderer/ui/layout/RowList.tsx';
import { Badge } from '../../../../renderer/ui/marks/Badge.tsx';
import { ConfirmDialog } from '../../../../renderer/ui/overlays/ConfirmDialog.tsx';

const nothing = (): void => undefined;

export function Today() {
  const show = useToast();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="stack">
      <section className="stack-tight">
        <h2>Att göra</h2>
        <RowList
          label="Att göra"
          items={[
            {
              id: '1',
              lead: (
                <Badge tone="danger" icon={CalendarClock}>
                  Förfallen
                </Badge>
              ),
              title: 'Komplettering till IVO, SN 2026/398',
              text: 'IVO vill veta vilka åtgärder som är genomförda.',
              meta: 'fredag 2026-11-20',
              onOpen: nothing,
            },
            {
              id: '2',
              lead: (
                <Badge tone="warn" icon={CalendarClock}>
                  Inom en vecka
                </Badge>
              ),
              title: 'Uppföljning av åtgärd Å3, SN 2026/371',
              text: 'Fråga Brukare A om trygghet vid natthjälp.',
              meta: 'torsdag 2026-11-26',
              onOpen: nothing,
              actions: (
                <MenuButton
                  isCompact
                  label="Fler val för Å3"
                  actions={[{ id: 'x', label: 'Flytta datum', onAction: nothing }]}
                />
              ),
            },
            {
              id: '3',
              lead: <Badge>Ny rapport</Badge>,
              title: 'Sent besök i hemtjänsten',
              text: 'Saknar diarienummer.',
              meta: 'idag',
              onOpen: nothing,
            },
          ]}
        />
      </section>
      <section className="stack-tight">
        <h2>Knappar och lägen</h2>
        <div className="row">
          <Button variant="primary" icon={Plus}>
            Ta emot en rapport
          </Button>
          <Button>Förhandsgranska</Button>
          <Button variant="quiet">Ångra</Button>
          <Button variant="danger" onPress={() => setAsking(true)}>
            Gallra ärendet
          </Button>
          <Button isDisabled>Klarmarkera</Button>
          <Button variant="primary" isPending>
            Exporterar
          </Button>
          <Button
            size="small"
            onPress={() =>
              show({ text: 'Åtgärden togs bort.', action: { label: 'Ångra', onPress: nothing } })
            }
          >
            Visa meddelande
          </Button>
          <Button
            size="small"
            onPress={() => show({ text: 'Filen gick inte att läsa. Inget ändrades.', tone: 'problem' })}
          >
            Visa problem
          </Button>
        </div>
        <LoadingLine label="Säkerhetskopierar" progress={0.4} />
        <LoadingLine />
      </section>
      <section className="stack-tight">
        <h2>Besked</h2>
        <Notice tone="info" title="Lagrum efter rapportens datum">
          Rapporten kom 2026-09-14. Då gäller 27 kap. socialtjänstlagen (2025:400).
        </Notice>
        <Notice tone="warn" title="Datumet är en söndag">
          Sista arbetsdag före är fredag 2026-11-20.
        </Notice>
        <Notice
          tone="blocking"
          title="Ärendet kan inte klarmarkeras"
          actions={<Button size="small">Visa bristerna</Button>}
        >
          Tre frågor saknar svar. Allt du har skrivit är sparat.
        </Notice>
        <Notice tone="good" title="Säkerhetskopian är kontrollerad">
          I dag 08.12, på enhet H.
        </Notice>
      </section>
      <EmptyState
        icon={ChartColumn}
        title="Här samlas årets ärenden i tabeller och diagram"
        action={<Button>Välj period</Button>}
      >
        När det finns minst ett beslutat ärende kan du välja en period och frysa en rapport.
      </EmptyState>
      <ConfirmDialog
        isOpen={isAsking}
        isDanger
        title="Gallra ärendet SN 2021/88?"
        confirmLabel="Gallra"
        onConfirm={() => setAsking(false)}
        onCancel={() => setAsking(false)}
      >
        Handlingarna tas bort ur registret och kan inte hämtas tillbaka. Ett gallringsbevis sparas.
      </ConfirmDialog>
    </div>
  );
}
