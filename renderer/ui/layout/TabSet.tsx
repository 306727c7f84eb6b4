import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import './tab-set.css';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** Beside the label, e.g. a number. */
  readonly aside?: ReactNode | undefined;
}

export interface TabSetProps {
  /** Name of the row of tabs. */
  label: string;
  items: readonly TabItem[];
  /** Id of the open tab; leave out to let the tabs keep it themselves. */
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

/** Several sheets in the same place. Arrow keys move between the tabs. */
export function TabSet({ label, items, selected, onSelect }: TabSetProps) {
  return (
    <Tabs
      className="ui-tabs"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList className="ui-tabs-list" aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="ui-tab">
            {item.label}
            {item.aside}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="ui-tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
