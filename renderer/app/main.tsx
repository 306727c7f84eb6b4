import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './theme/theme.css';
import { followEvents } from '../client/query-client.ts';
import { saveOnLeaving } from '../client/leaving.ts';
import { followUndoEnds } from '../client/undo-ends.ts';
import { App } from './App.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

followEvents();
saveOnLeaving();
followUndoEnds();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
