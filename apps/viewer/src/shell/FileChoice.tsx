interface Props {
	readonly label: string;
	readonly accept: string;
	readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose one file. */
export function FileChoice({ label, accept, onFile }: Props) {
	return (
		<label className="button drop-choose" data-ready="true">
			{label}
			<input
				type="file"
				className="visually-hidden"
				accept={accept}
				onChange={({ target }) => {
					const [file] = target.files ?? [];
					if (file) onFile(file);
					target.value = '';
				}}
			/>
		</label>
	);
}
