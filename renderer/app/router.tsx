import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { CasePage } from './pages/CasePage.tsx';
import { CasesPage } from './pages/CasesPage.tsx';
import { DocumentsPage } from './pages/DocumentsPage.tsx';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { TodayPage } from './pages/TodayPage.tsx';
import { Shell } from './Shell.tsx';

/** Addresses live after the hash, since the desktop serves one page only. They hold ids, never text of a case. */
const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/idag' });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/idag', component: TodayPage });
/** `ny`: the form for a new report stands open. */
const cases = createRoute({
  getParentRoute: () => root,
  path: '/arenden',
  validateSearch: (search: Record<string, unknown>): { ny?: boolean } =>
    search['ny'] === true ? { ny: true } : {},
  component: CasesPage,
});
const settings = createRoute({ getParentRoute: () => root, path: '/installningar', component: SettingsPage });

/** `falt` is the field to put the focus in, as a finding names it. */
const fieldSearch = (search: Record<string, unknown>): { falt?: string } =>
  typeof search['falt'] === 'string' ? { falt: search['falt'] } : {};

export const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/arende/$caseId',
  validateSearch: fieldSearch,
  component: CasePage,
});
export const stepRoute = createRoute({
  getParentRoute: () => root,
  path: '/arende/$caseId/$stepId',
  validateSearch: fieldSearch,
  component: CasePage,
});
export const documentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/dokument/$caseId',
  component: DocumentsPage,
});

export const router = createRouter({
  routeTree: root.addChildren([home, today, cases, settings, caseRoute, stepRoute, documentsRoute]),
  history: createHashHistory(),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
