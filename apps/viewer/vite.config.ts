import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
	// Relative addresses: the site works from any folder of any server.
	base: './',
	plugins: [react()],
	build: {
		// The last Chromium that office PCs with Windows 7 can run, and its contemporaries.
		target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
		// The policy of the page forbids data: scripts, and inlined files would only be larger.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
	},
});
