import { matrixAsCsvPieces } from '@qingdan/publish';
import { useEffect, useRef, useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { saveFile } from '../shell/save-file.js';
import { usePublishWords } from '../words/publish-words.js';
import { type OpenMatrix, partsOf, rowParts } from './open-matrix.js';
import { useMatrixWords } from './words.js';

/** Saves the whole matrix as CSV, part by part, so that the page goes on answering; it says how far it is. */
export function ExportButton({ matrix }: { readonly matrix: OpenMatrix }) {
	const words = useMatrixWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const [done, setDone] = useState<number | undefined>();
	const left = useRef(false);
	useEffect(() => {
		left.current = false;
		return () => {
			left.current = true;
		};
	}, []);
	const save = async () => {
		const pieces: string[] = [];
		for (const piece of matrixAsCsvPieces(matrix.places, rowParts(matrix), vocabulary, publish)) {
			pieces.push(piece);
			setDone((pieces.length - 1) / partsOf(matrix));
			await aPause();
			if (left.current) return;
		}
		setDone(undefined);
		saveFile('matrix.csv', new Blob(pieces), 'text/csv;charset=utf-8');
	};
	return (
		<button
			type="button"
			className="button"
			title={words.exportNote}
			aria-disabled={done !== undefined || undefined}
			onClick={() => done === undefined && void save()}
		>
			{done === undefined ? words.exportCsv : words.exporting(Math.round(done * 100))}
		</button>
	);
}

/** Lets the browser paint and answer first. */
function aPause(): Promise<void> {
	return new Promise((resume) => setTimeout(resume));
}
