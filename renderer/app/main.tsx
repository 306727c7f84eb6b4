import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/theme.css';
import { followEvents } from '../client/query-client.ts';
import { saveOnLeaving } from '../client/leaving.ts';
import { App } from './App.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

followEvents();
saveOnLeaving();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
