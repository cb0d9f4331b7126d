export type { DoubtCode, OpenDoubt } from './doubt.js';
export { schemas } from './generated/schemas.js';
export type * from './generated/types.js';
export { type Limits, limits } from './limits.js';
export { nearest } from './nearest.js';
export {
	byPlace,
	type Problem,
	type ProblemCode,
	pointer,
	problemCodes,
	type Severity,
	type Step,
	severities,
} from './problem.js';
export { type ReadingNoticeCode, readingNoticeCodes } from './reading-notice.js';
export { type AnyDocument, type Validation, validate } from './validate.js';
export { type Place, readYaml, type YamlFile, type YamlReading } from './yaml.js';
