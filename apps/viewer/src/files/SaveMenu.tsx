import { type Page, plain } from '@qingdan/publish';
import { useState } from 'react';
import { saveFile } from '../shell/save-file.js';
import { usePublishWords } from '../words/publish-words.js';
import type { AllFormats } from './formats.js';
import { loadFormats } from './load-formats.js';
import { useFilesWords } from './words.js';

/** A file that can be made of what is shown. */
export interface Offer {
	/** as it is saved; its ending says what it is */
	readonly name: string;
	/** what it is called, where its ending alone does not say it */
	readonly label?: string;
	readonly make: (formats: AllFormats, page: Page) => string | Promise<Uint8Array>;
}

const types: Readonly<Record<string, string>> = {
	csv: 'text/csv;charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	html: 'text/html;charset=utf-8',
	json: 'application/json;charset=utf-8',
	md: 'text/markdown;charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/atom+xml;charset=utf-8',
	yaml: 'application/yaml;charset=utf-8',
};

/** What is shown as files, made on this machine, in the formats of the command line. */
export function SaveMenu({ offers }: { readonly offers: readonly Offer[] }) {
	const words = useFilesWords();
	const publish = usePublishWords();
	const [failed, setFailed] = useState(false);
	const save = async ({ name, make }: Offer) => {
		setFailed(false);
		try {
			const content = await make(await loadFormats(), { words: publish, style: plain });
			saveFile(name, content as BlobPart, types[endingOf(name)] ?? 'text/plain;charset=utf-8');
		} catch {
			setFailed(true);
		}
	};
	return (
		<details className="save-menu">
			<summary>{words.save}</summary>
			<div className="check-downloads">
				<div>
					{offers.map((offer) => (
						<button key={offer.name} type="button" className="button" onClick={() => void save(offer)}>
							{offer.label ?? words.endings[endingOf(offer.name)] ?? offer.name}
						</button>
					))}
				</div>
				{failed && <p role="alert">{words.failed}</p>}
			</div>
		</details>
	);
}

function endingOf(name: string): string {
	return name.split('.').at(-1) ?? '';
}
