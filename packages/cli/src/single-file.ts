import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The viewer and its data as one HTML file that opens without a server. Everything stands inside it under a policy that
 * lets nothing else run and nothing go out: the script and the style are named by their hashes.
 * @param folder the viewer built as one script and one style
 * @param data the corpus as JSON
 * @throws Error where the folder does not hold such a viewer
 */
export function singleFile(folder: string, data: string): string {
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const script = inScript(readFileSync(join(folder, named(page, /<script[^>]* src="([^"]+)"/)), 'utf8'));
	const style = readFileSync(join(folder, named(page, /<link rel="stylesheet"[^>]* href="([^"]+)"/)), 'utf8');
	const icon = encodeURIComponent(
		readFileSync(join(folder, named(page, /<link rel="icon" href="([^"]+)"/)), 'utf8'),
	);
	const policy = [
		"default-src 'none'",
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(style)}'`,
		'img-src data:',
		'worker-src blob:',
		"connect-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const body = [
		`<script type="application/json" id="corpus">${inScript(data)}</script>`,
		`<script type="module">${script}</script>`,
	].join('\n');
	// The parts are put in by functions: a text of theirs may hold signs that mean something in a replacement.
	return page
		.replace(
			/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
			(_, before: string) => before + policy,
		)
		.replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml,${icon}" />`)
		.replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
		.replace(/<script type="module"[^>]*><\/script>\s*/, '')
		.replace('</body>', () => `${body}\n</body>`);
}

function named(page: string, pattern: RegExp): string {
	const [, path] = pattern.exec(page) ?? [];
	if (path === undefined) throw new Error(`index.html: ${pattern.source}`);
	return path;
}

/** A text that no tag in it ends: in JSON and in strings of a script the sign may be written by its number. */
function inScript(text: string): string {
	return text.replaceAll(/<(?=\/script|!--|script)/gi, '\\u003c');
}

function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
