import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from './yaml.js';

describe('YAML for people', () => {
	it('puts small maps on one line and quotes what looks like a date or a number', () => {
		expect(yamlText({ lines: [45, 51], region: '210000', edition: '2023-09-17', to: '' })).toBe(
			'lines: [45, 51]\nregion: "210000"\nedition: "2023-09-17"\nto: ""\n',
		);
	});

	it('gives each map of a longer list its own line', () => {
		const one = { op: 'set', field: 'content', was: '由市、县（市、区）政府', to: '由县（区）政府' };
		expect(yamlText({ list: [one, { ...one }] })).toBe(
			'list:\n  - {op: set, field: content, was: 由市、县（市、区）政府, to: 由县（区）政府}\n  - {op: set, field: content, was: 由市、县（市、区）政府, to: 由县（区）政府}\n',
		);
	});

	it.each([
		'，',
		', x',
		': y',
		'{',
		'[a]',
		'# 不是注释',
		'一\n二',
		'- 项',
		'null',
		'1.3',
		'𠮷',
		'"',
		"'",
		'%',
		'@民政局',
	])('reads %j back as it was', (text) => {
		expect(parse(yamlText({ text, list: [text, { text }] }))).toEqual({ text, list: [text, { text }] });
	});
});
