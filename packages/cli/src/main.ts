import process from 'node:process';
import colours from 'picocolors';
import type { Stream } from './desk.js';
import { run } from './run.js';
import { passOverStrayRejections } from './stray-rejections.js';

passOverStrayRejections(process);

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
}

function streamTo(stream: NodeJS.WriteStream): Stream {
	return { write: (text) => stream.write(text), colour: stream.isTTY === true && colours.isColorSupported };
}

process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: streamTo(process.stdout),
	stderr: streamTo(process.stderr),
});
