import { RouterProvider } from '@tanstack/react-router';
import { router } from './router.tsx';
import { useForgetLeft } from './use-forget-left.ts';
import { useTellRefused } from './use-tell-refused.ts';

/** The rooms of an open register. */
export function Rooms() {
  useTellRefused();
  useForgetLeft();
  return <RouterProvider router={router} />;
}
