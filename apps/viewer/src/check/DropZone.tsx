import { type DragEvent, useId, useState } from 'react';
import { useCheckWords } from './words.js';

interface Props {
	readonly ready: boolean;
	readonly onFiles: (files: readonly File[], folder: boolean) => void;
}

/** Where a draft is dropped or chosen; it takes nothing before the page is sealed. */
export function DropZone({ ready, onFiles }: Props) {
	const words = useCheckWords();
	const hint = useId();
	const [over, setOver] = useState(false);
	const allow = (event: DragEvent) => {
		// Without this the browser would leave the page and open the file itself.
		event.preventDefault();
		setOver(ready);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
		<div
			className="drop-zone"
			data-over={over || undefined}
			onDragEnter={allow}
			onDragOver={allow}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				if (!ready) return;
				const folder = [...event.dataTransfer.items].some(
					(item) => item.webkitGetAsEntry()?.isDirectory === true,
				);
				onFiles([...event.dataTransfer.files], folder);
			}}
		>
			<p>
				{words.drop}{' '}
				<label className="button drop-choose" data-ready={ready}>
					{words.choose}
					<input
						type="file"
						multiple
						className="visually-hidden"
						disabled={!ready}
						aria-describedby={hint}
						accept=".docx,.html,.htm,.md,.markdown,.txt,.yaml,.yml,.pdf"
						onChange={({ target }) => {
							onFiles([...(target.files ?? [])], false);
							target.value = '';
						}}
					/>
				</label>
			</p>
			<p id={hint} className="quiet">
				{words.formats}
			</p>
		</div>
	);
}
