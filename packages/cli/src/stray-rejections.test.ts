import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { passOverStrayRejections } from './stray-rejections.js';

it('passes over what the PDF library leaves behind, and nothing else', () => {
	const heard = new EventEmitter();
	passOverStrayRejections(heard);
	const left = Object.assign(Object.create(Error.prototype), {
		name: 'FormatError',
		message: 'Illegal character',
	});
	expect(() => heard.emit('unhandledRejection', left)).not.toThrow();
	for (const reason of [new TypeError('x is not a function'), new Error('own'), undefined])
		expect(() => heard.emit('unhandledRejection', reason)).toThrow(reason);
});
