import { regionNamed, regionPath } from '@qingdan/core';
import { levelOr, placeOr } from '@qingdan/publish';
import type { Level } from '@qingdan/schema';
import { type FormEvent, useState } from 'react';
import { type LibraryDocument, useLibrary } from '../corpus/library.js';
import { usePublishWords } from '../words/publish-words.js';
import type { ToldPlace } from './check-job.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly draft: LibraryDocument;
	readonly onTell: (told: ToldPlace) => void;
}

const levels = ['national', 'province', 'city', 'county', 'township'] as const satisfies readonly Level[];

/** Level and region of a draft that does not state them, to be told by hand; it is read again with them. */
export function DraftPlaceForm({ draft, onTell }: Props) {
	const words = useCheckWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const [unknown, setUnknown] = useState<string | undefined>();
	const { level, region } = draft.policy;
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const name = String(form.get('region') ?? '').trim();
		const chosen = levels.find((one) => one === form.get('level'));
		const found = name === '' ? undefined : regionNamed(name, vocabulary.regions);
		if (found && found.found !== 'one') {
			const several = found.found === 'several' ? found.codes : [];
			return setUnknown(several.map((code) => regionPath(code, vocabulary.regions)).join('、'));
		}
		onTell({ ...(chosen ? { level: chosen } : {}), ...(found ? { region: found.code } : {}) });
	};
	return (
		<details className="draft-doubts">
			<summary>{words.placeOf(placeOr(region, publish), levelOr(level, region, publish))}</summary>
			<p className="quiet">{words.placeLine}</p>
			<form className="draft-actions" onSubmit={submit}>
				<label className="setting">
					<span>{words.region}</span>
					<input type="text" name="region" lang="zh-CN" autoComplete="off" />
				</label>
				<label className="setting">
					<span>{words.level}</span>
					<select name="level">
						<option value="">{words.asRead}</option>
						{levels.map((one) => (
							<option key={one} value={one}>
								{publish.labels.level[one]}
							</option>
						))}
					</select>
				</label>
				<button type="submit" className="button">
					{words.cellUse}
				</button>
			</form>
			{unknown !== undefined && <p role="alert">{words.regionUnknown(unknown)}</p>}
		</details>
	);
}
