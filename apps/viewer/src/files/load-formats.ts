import type { AllFormats } from './formats.js';

/** Loads what writes files: it is large, and wanted only where a file is asked for. */
export async function loadFormats(): Promise<AllFormats> {
	const { formats } = await import('./formats.js');
	return formats;
}

/** Loads it with all that it would load itself, for a page that can fetch nothing later. */
export async function loadAllFormats(): Promise<void> {
	await (await loadFormats()).writers();
}
