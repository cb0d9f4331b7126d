import type { AcceptedDeviation, Report } from '@qingdan/core';
import { checkFormats, plain, yamlText } from '@qingdan/publish';
import { type Problem, readYaml, validate } from '@qingdan/schema';
import { useState } from 'react';
import { useLibrary } from '../corpus/library.js';
import { FileChoice } from '../shell/FileChoice.js';
import { saveFile } from '../shell/save-file.js';
import { textOfFile } from '../shell/text-of-file.js';
import { usePublishWords } from '../words/publish-words.js';
import { ProblemList } from './ProblemList.js';
import { useCheckWords } from './words.js';

interface Props {
	readonly report: Report;
	readonly accepted: readonly AcceptedDeviation[];
	/** undefined where the draft was held against nothing */
	readonly onRedline: (() => void) | undefined;
	readonly onOpinion: (report: Report) => void;
	/** what was decided on counterparts, as a file */
	readonly alignment: string | undefined;
	readonly onAccepted: (given: ReadonlyMap<string, AcceptedDeviation>) => void;
}

const files = [
	['page', 'html', 'opinion.html', 'text/html'],
	['markdown', 'markdown', 'opinion.md', 'text/markdown'],
	['table', 'csv', 'findings.csv', 'text/csv'],
	['json', 'json', 'findings.json', 'application/json'],
	['sarif', 'sarif', 'findings.sarif', 'application/sarif+json'],
] as const;

/** What came of a file of acceptances. */
interface Loaded {
	readonly count?: number;
	readonly problems?: readonly Problem[];
	readonly refusal?: 'too-large' | 'unreadable';
}

/** The report as files, made on this machine. */
export function CheckDownloads({ report, accepted, onRedline, onOpinion, alignment, onAccepted }: Props) {
	const words = useCheckWords();
	const publish = usePublishWords();
	const { vocabulary } = useLibrary();
	const [loaded, setLoaded] = useState<Loaded>({});
	const save = ([, format, name, type]: (typeof files)[number]) => {
		const checked = { report, show: 'info' as const, shown: (file: string) => file, vocabulary };
		saveFile(name, checkFormats[format](checked, { words: publish, style: plain }), `${type};charset=utf-8`);
	};
	const saveAccepted = () => {
		const sorted = [...accepted].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
		const text = yamlText({ schema: 'qingdan/acceptances/1', acceptances: sorted });
		saveFile('acceptances.yaml', text, 'application/yaml;charset=utf-8');
	};
	const load = async (file: File) => {
		const given = await textOfFile(file);
		if (!given.ok) return setLoaded({ refusal: given.refusal });
		const yaml = readYaml(given.text, file.name);
		const read = yaml.ok ? validate(yaml.yaml) : yaml;
		if (!read.ok) return setLoaded({ problems: read.problems });
		const { document } = read;
		if (document.schema !== 'qingdan/acceptances/1')
			return setLoaded({ problems: [notAcceptances(file.name)] });
		const served = document.acceptances.flatMap((one): [string, AcceptedDeviation][] => {
			const found = report.findings.find(({ fingerprint }) => fingerprint === one.fingerprint);
			return found ? [[one.fingerprint, { ...one, rule: found.rule }]] : [];
		});
		setLoaded({ count: served.length });
		onAccepted(new Map(served));
	};
	return (
		<section className="check-downloads" aria-label={words.downloads}>
			<span className="quiet">
				{words.downloads}：{words.downloadNote}
			</span>
			<div>
				{onRedline && (
					<button type="button" className="button" onClick={onRedline}>
						{words.redline}
					</button>
				)}
				<button type="button" className="button" onClick={() => onOpinion(report)}>
					{words.opinion}
				</button>
				{files.map((file) => (
					<button key={file[0]} type="button" className="button" onClick={() => save(file)}>
						{words[file[0]]}
					</button>
				))}
				{alignment !== undefined && (
					<button
						type="button"
						className="button"
						onClick={() => saveFile('alignment.yaml', alignment, 'application/yaml;charset=utf-8')}
					>
						{words.alignment}
					</button>
				)}
				<FileChoice label={words.loadAccepted} accept=".yaml,.yml" onFile={load} />
				{accepted.length > 0 && (
					<button type="button" className="button" onClick={saveAccepted}>
						{words.acceptances}
					</button>
				)}
			</div>
			{loaded.count !== undefined && <p role="status">{words.acceptedRead(loaded.count)}</p>}
			{loaded.refusal && (
				<p role="alert" className="check-refused">
					{words.refusals[loaded.refusal]}
				</p>
			)}
			{loaded.problems && (
				<div role="alert" className="check-refused">
					<ProblemList problems={loaded.problems} />
				</div>
			)}
		</section>
	);
}

function notAcceptances(file: string): Problem {
	const values = { found: '', expected: 'qingdan/acceptances/1' };
	return { code: 'schema-unknown', severity: 'error', file, line: 1, column: 1, path: '/schema', values };
}
