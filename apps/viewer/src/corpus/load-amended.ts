let loaded: Promise<typeof import('./amended-document.js')> | undefined;

/** Loads what puts amended texts together, once; most documents are read as they were issued. */
export function loadAmended(): Promise<typeof import('./amended-document.js')> {
	loaded ??= import('./amended-document.js');
	return loaded;
}
