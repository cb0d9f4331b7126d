import { yamlText } from '../yaml.js';
import type { Derived } from './derived.js';

/** The differential as a draft that `resolve` takes. */
export function deriveAsYaml({ draft }: Derived): string {
	return yamlText(draft);
}
