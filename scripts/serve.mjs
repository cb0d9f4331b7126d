// A static file server for this machine only: node scripts/serve.mjs <folder> [port]

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const host = '127.0.0.1';

const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder on 127.0.0.1, at the first free port from `port` on.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder, port) {
	const base = await realpath(folder);
	const server = createServer((request, response) => {
		answer(base, request, response).catch(() => refuse(response, 500));
	});
	const taken = await listen(server, port);
	return { url: `http://${host}:${taken}/`, close: () => server.close() };
}

/**
 * Listens at the first free port from `port` on, trying twenty.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
async function listen(server, port) {
	for (let candidate = port; ; candidate++) {
		try {
			await new Promise((done, fail) => {
				server.once('error', fail);
				server.listen(candidate, host, () => {
					server.off('error', fail);
					done();
				});
			});
			return candidate;
		} catch (error) {
			const next = error.code === 'EADDRINUSE' || error.code === 'EACCES';
			if (!next || candidate >= port + 19) throw error;
		}
	}
}

/**
 * @param {string} base real path of the served folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(base, request, response) {
	if (!isLocal(request.headers.host)) return refuse(response, 403);
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return refuse(response, 405, { allow: 'GET, HEAD' });
	const file = await locate(base, request.url ?? '/');
	if (!file) return refuse(response, 404);

	response.writeHead(200, {
		'cache-control': 'no-cache',
		'content-length': file.size,
		'content-type': types[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
	});
	if (request.method === 'HEAD') return response.end();
	createReadStream(file.path)
		.on('error', () => response.destroy())
		.pipe(response);
}

/**
 * Whether a Host header names this machine. Another name that leads here is a page elsewhere trying to read ours.
 * @param {string | undefined} header
 */
function isLocal(header) {
	return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(header ?? '');
}

/**
 * The file a request asks for, when it lies inside the served folder, links followed.
 * @param {string} base
 * @param {string} target the request's path and query
 * @returns {Promise<{ path: string, size: number } | undefined>}
 */
async function locate(base, target) {
	try {
		const name = decodeURIComponent(target.replace(/[?#].*$/s, ''));
		const path = await realpath(join(base, name.endsWith('/') ? `${name}index.html` : name));
		const entry = await stat(path);
		return entry.isFile() && path.startsWith(base + sep) ? { path, size: entry.size } : undefined;
	} catch {
		return undefined;
	}
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function refuse(response, status, headers = {}) {
	if (response.headersSent) return response.destroy();
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
	response.end(`${status}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const [folder = '.', port = '4173'] = process.argv.slice(2);
	const { url } = await serve(folder, Number(port));
	console.log(url);
}
