// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useGoOnFromRefusals, useRefusal, useToast } from '../../../renderer/ui/feedback/toast-context.ts';
import { UiRoot } from '../../../renderer/ui/UiRoot.tsx';

afterEach(cleanup);

const start = performance.now();

function Room() {
  const refuse = useRefusal();
  const show = useToast();
  const goOn = useGoOnFromRefusals();
  return (
    <>
      <button onClick={() => refuse('a circle')}>refuse</button>
      <button onClick={() => show({ text: 'not saved', tone: 'problem' })}>fail</button>
      <button onClick={() => goOn(start)}>saved from before</button>
      <button onClick={() => goOn(performance.now() + 1)}>saved</button>
    </>
  );
}

describe('a refusal', () => {
  it.each([
    ['refuse', 'saved', 'a circle', false, 'the user has gone on'],
    ['refuse', 'saved from before', 'a circle', true, 'what was typed before it is no going on'],
    ['fail', 'saved', 'not saved', true, 'what is unsaved is unsaved whatever else is saved'],
  ])('%s, then %s: "%s" is still told: %s, %s', async (deed, then, words, isTold) => {
    render(
      <UiRoot>
        <Room />
      </UiRoot>,
    );
    await userEvent.click(screen.getByRole('button', { name: deed }));
    await userEvent.click(screen.getByRole('button', { name: then }));
    expect(screen.queryAllByText(words)).toHaveLength(isTold ? 1 : 0);
  });
});
