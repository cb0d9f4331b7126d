import { yamlText } from '../yaml.js';
import { resolutionOf } from './json.js';
import type { Resolved } from './resolved.js';

/** The same as JSON, to read. */
export function resolveAsYaml(resolved: Resolved): string {
	return yamlText(JSON.parse(JSON.stringify(resolutionOf(resolved))));
}
