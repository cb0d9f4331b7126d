import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/overview.css';
import './styles/document.css';
import './styles/catalogue.css';
import './styles/evidence.css';
import './styles/compare.css';
import './styles/summary.css';
import './styles/toolbar.css';
import './styles/comparison.css';
import './styles/badges.css';
import './styles/matrix.css';
import './styles/matrix-cards.css';
import './styles/plot.css';
import './styles/measure.css';
import './styles/search.css';
import './styles/lineage.css';
import './styles/timeline.css';
import './styles/changes.css';
import './styles/change-list.css';
import './styles/check.css';
import './styles/drafting.css';
import './styles/save-menu.css';
import './styles/rules.css';
import './styles/forced-colors.css';
import './styles/print.css';

const root = document.getElementById('root');
if (root) {
	createRoot(root).render(
		<StrictMode>
			<App />
		</StrictMode>,
	);
}

// A page from a file, or on a server without encryption, has no service worker and needs none.
if (import.meta.env.PROD && window.location.protocol.startsWith('http') && 'serviceWorker' in navigator)
	navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
