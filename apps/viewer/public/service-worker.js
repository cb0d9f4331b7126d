// Keeps the site for reading offline after the first visit. `qingdan build` writes into the next line what the site holds.
const site = { version: 'unbuilt', files: [] };

const prefix = `qingdan ${self.registration.scope} `;
const cacheName = prefix + site.version;

self.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
		event.respondWith(answer(request));
});

/** Fetches every file afresh; a site that cannot be kept whole is not kept. */
async function keepAll() {
	const cache = await caches.open(cacheName);
	await cache.addAll(site.files.map((file) => new Request(file, { cache: 'reload', credentials: 'omit' })));
}

async function forgetOlder() {
	const names = await caches.keys();
	await Promise.all(
		names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
	);
}

/**
 * What was kept, else what the server has.
 * @param {Request} request
 */
async function answer(request) {
	const cache = await caches.open(cacheName);
	return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
