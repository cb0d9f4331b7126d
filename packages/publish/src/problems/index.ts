import type { Formats } from '../page.js';
import { problemsAsGithub } from './github.js';
import { problemsAsJson } from './json.js';
import type { ProblemReport } from './report.js';
import { problemsAsSarif } from './sarif.js';
import { problemsAsText } from './text.js';

export const problemFormats = {
	text: problemsAsText,
	json: problemsAsJson,
	github: problemsAsGithub,
	sarif: problemsAsSarif,
} satisfies Formats<ProblemReport>;
