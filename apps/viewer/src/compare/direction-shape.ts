import type { Direction } from '@qingdan/core';

/** A shape for each direction, so that none is told by colour alone. */
export const directionShape: Readonly<Record<Direction, string>> = {
	'more-generous': '▲',
	'less-generous': '▼',
	unclear: '◆',
	neutral: '＝',
};
