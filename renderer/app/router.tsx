import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { handbookTopics, type HandbookTopic } from '../../shared/text/handbook/topics.ts';
import { Shell } from './Shell.tsx';

/** Each room is a file of its own, fetched when it is first gone to: the list is there before the editor is. */
const todayPage = lazyRouteComponent(() => import('./pages/TodayPage.tsx'), 'TodayPage');
const casesPage = lazyRouteComponent(() => import('./pages/CasesPage.tsx'), 'CasesPage');
const casePage = lazyRouteComponent(() => import('./pages/CasePage.tsx'), 'CasePage');
const documentsPage = lazyRouteComponent(() => import('./pages/DocumentsPage.tsx'), 'DocumentsPage');
const settingsPage = lazyRouteComponent(() => import('./pages/SettingsPage.tsx'), 'SettingsPage');
const handbookPage = lazyRouteComponent(() => import('./pages/HandbookPage.tsx'), 'HandbookPage');

/** Addresses live after the hash, since the desktop serves one page only. They hold ids, never text of a case. */
const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/idag' });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/idag', component: todayPage });
/** `ny`: the form for a new report stands open. */
const cases = createRoute({
  getParentRoute: () => root,
  path: '/arenden',
  validateSearch: (search: Record<string, unknown>): { ny?: boolean } =>
    search['ny'] === true ? { ny: true } : {},
  component: casesPage,
});
const settings = createRoute({ getParentRoute: () => root, path: '/installningar', component: settingsPage });

/** `kapitel`: the chapter to begin at. */
const handbook = createRoute({
  getParentRoute: () => root,
  path: '/metod',
  validateSearch: (search: Record<string, unknown>): { kapitel?: HandbookTopic } => {
    const topic = handbookTopics.find((each) => each === search['kapitel']);
    return topic ? { kapitel: topic } : {};
  },
  component: handbookPage,
});

/** `falt` is the field to put the focus in, as a finding names it. */
const fieldSearch = (search: Record<string, unknown>): { falt?: string } =>
  typeof search['falt'] === 'string' ? { falt: search['falt'] } : {};

/** `dokument` is the document to show first. */
const documentSearch = (search: Record<string, unknown>): { dokument?: string } =>
  typeof search['dokument'] === 'string' ? { dokument: search['dokument'] } : {};

export const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/arende/$caseId',
  validateSearch: fieldSearch,
  component: casePage,
});
export const stepRoute = createRoute({
  getParentRoute: () => root,
  path: '/arende/$caseId/$stepId',
  validateSearch: fieldSearch,
  component: casePage,
});
export const documentsRoute = createRoute({
  getParentRoute: () => root,
  path: '/dokument/$caseId',
  validateSearch: documentSearch,
  component: documentsPage,
});

export const router = createRouter({
  routeTree: root.addChildren([home, today, cases, handbook, settings, caseRoute, stepRoute, documentsRoute]),
  history: createHashHistory(),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
