import { fieldsOfTheForm, originalTextOf, reportOf } from '../scripts/report-of.ts';
import { readDemoCase } from '../../fixtures/demo-case.ts';
import { expect, test } from '../fixture/test.ts';
import { writesCase } from '../scripts/writes-case.ts';

test('an investigator types case 1 from an empty register to Word files', async ({ investigator }) => {
  test.setTimeout(600_000);
  const file = readDemoCase('fall-1');
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers(reportOf(file));
  await expect(investigator.case.card('R1').locator('pre')).toHaveText(originalTextOf(file));
  await writesCase(investigator, file, fieldsOfTheForm);
});
