/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client';
import '../../../../renderer/app/theme/theme.css';
import { UiRoot } from '../../../../renderer/ui/UiRoot.tsx';
import { Gallery } from './Gallery.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
const theme = new URLSearchParams(location.search).get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
createRoot(place).render(
  <UiRoot today="2026-11-22">
    <Gallery />
  </UiRoot>,
);
