import { plain, type Style } from '@qingdan/publish';
import colours from 'picocolors';

/** Colours for a terminal; without one, marks that plain text can show. */
export function styleFor(colour: boolean): Style {
	if (!colour) return plain;
	const { bold, dim, red, green, yellow, strikethrough, underline } = colours.createColors(true);
	return {
		strong: bold,
		faint: dim,
		// Colour alone does not reach everyone.
		removed: (text) => red(strikethrough(text)),
		added: (text) => green(underline(text)),
		error: red,
		warning: yellow,
	};
}
