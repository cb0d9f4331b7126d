import { yamlText } from '../yaml.js';
import type { FrozenShown } from './frozen.js';

/** The policy in the format of its file. */
export function freezeAsYaml({ frozen }: FrozenShown): string {
	return yamlText(frozen.policy);
}
