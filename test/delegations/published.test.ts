import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { qingdanHere } from '../cli/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

function validator(name: string) {
	const schema = JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8'));
	return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
}

describe('the published schema of', () => {
	it.each([
		['applies', ['applies', '兴隆台区', '--on', '2025-01-01']],
		['applies', ['applies', '兴隆台区', '--on', '2021-06-01']],
		['applies', ['applies', '530322', '--on', '2024-01-01']],
		['applies', ['applies', '110000', '--on', '2024-01-01']],
		['delegations', ['delegations']],
		['delegations', ['delegations', '--on', '2024-12-20']],
		['delegations', ['delegations', 'luliang-2023', 'liaoning-2021-pilot']],
	])('%s holds for %j', async (name, args) => {
		const { code, stdout } = await qingdanHere([...args, '--format', 'json'], root);
		expect(code).toBe(0);
		const validate = validator(name);
		validate(JSON.parse(stdout));
		expect(validate.errors).toBeNull();
	});

	it.each(['applies', 'delegations'])('%s refuses what is not of it', (name) => {
		const validate = validator(name);
		expect(validate({ schema: `qingdan/${name}/1` })).toBe(false);
		expect(validate({ schema: 'qingdan/report/1' })).toBe(false);
	});
});
