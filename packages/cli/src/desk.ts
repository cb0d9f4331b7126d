import type { Page, Words } from '@qingdan/publish';
import type { Limits } from '@qingdan/schema';
import type { SourceReading } from './source-reading.js';

/** What a run sees of the world. */
export interface Surroundings {
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdout: Stream;
	readonly stderr: Stream;
}

export interface Stream {
	write(text: string): void;
	/** whether a person looks at it in a terminal that shows colour */
	readonly colour: boolean;
}

/** What every command works with. */
export interface Desk extends Surroundings {
	readonly words: Words;
	/** for what goes to the screen */
	readonly page: Page;
	/** documents named on the command line, read before the command runs */
	readonly sources: Map<string, SourceReading>;
	/** limits on source documents that the user set */
	readonly limits: Map<keyof Limits, number>;
	/** for diagnostics */
	readonly diagnostics: Page;
}
