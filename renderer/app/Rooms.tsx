import { RouterProvider } from '@tanstack/react-router';
import { router } from './router.tsx';
import { useTellRefused } from './use-tell-refused.ts';

/** The rooms of an open register. */
export function Rooms() {
  useTellRefused();
  return <RouterProvider router={router} />;
}
