import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/theme.css';
import { UiRoot } from '../ui/UiRoot.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <UiRoot>{null}</UiRoot>
  </StrictMode>,
);
