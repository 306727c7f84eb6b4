import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { CausesOfCase } from './use-causes.ts';

interface BoxTipProps {
  /** The drawing. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly found: CausesOfCase;
}

/**
 * The whole text of the box that is pointed at or stepped to: in the drawing there is room for its first lines. For the eye
 * alone, since the box has it in its name.
 */
export function BoxTip({ frame, found }: BoxTipProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  useBoxAtHand(frame, setBox);
  const id = box?.dataset['box'] ?? '';
  const text = (found.graph.causes.get(id) ?? found.deviations.find((one) => one.id === id))?.text ?? '';
  if (!box || text === '') return null;
  return createPortal(
    <div className="ui-tooltip causes-tip" style={placeBy(box)} aria-hidden>
      {text}
    </div>,
    document.body,
  );
}

/** Under the box, or over it where it stands low in the window; inside the window at its sides. */
function placeBy(box: HTMLElement): CSSProperties {
  const { left, top, bottom } = box.getBoundingClientRect();
  const insetInlineStart = Math.max(gap, Math.min(left, innerWidth - tipWidth - gap));
  return bottom > innerHeight * 0.7
    ? { insetInlineStart, insetBlockEnd: innerHeight - top + gap }
    : { insetInlineStart, insetBlockStart: bottom + gap };
}

const gap = 6;
/** The tooltip is at most 20 rem wide. */
const tipWidth = 320;

/** Calls with a box a moment after the pointer has come to it, or at once when the keyboard has; with null when it is left. */
function useBoxAtHand(frame: RefObject<HTMLElement | null>, show: (box: HTMLElement | null) => void): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let wait: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(wait);
      latest.current(null);
    };
    const come = (event: Event): void => {
      const box = boxOf(event.target);
      if (!box || (event.type === 'focusin' && !box.matches(':focus-visible'))) return;
      clearTimeout(wait);
      wait = setTimeout(() => latest.current(box), event.type === 'focusin' ? 0 : restMs);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave();
    };
    const comings = ['pointerover', 'focusin'];
    const leavings = ['pointerout', 'focusout', 'pointerdown', 'wheel'];
    for (const name of comings) element.addEventListener(name, come);
    for (const name of leavings) element.addEventListener(name, leave, { passive: true });
    element.addEventListener('keydown', escape);
    return () => {
      clearTimeout(wait);
      for (const name of comings) element.removeEventListener(name, come);
      for (const name of leavings) element.removeEventListener(name, leave);
      element.removeEventListener('keydown', escape);
    };
  }, [frame]);
}

function boxOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element
    ? (target.closest('.causes-box')?.querySelector<HTMLElement>('[data-box]') ?? null)
    : null;
}

/** How long the pointer rests on a box before its text is shown. */
const restMs = 400;
