/** All that the page may still do once it is sealed: run what it has, and start a worker of its own making. */
const policy = [
	"default-src 'none'",
	"script-src 'none'",
	"style-src 'none'",
	"connect-src 'none'",
	"img-src 'none'",
	'worker-src blob:',
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

let done = false;

/**
 * Seals the page by a second policy, stricter than its first: from here on the browser refuses every request, and no code can
 * be added. It holds until the page is closed or loaded anew. Everything that the page may still need has to be loaded before.
 * @returns whether the browser does refuse now
 */
export async function seal(): Promise<boolean> {
	if (!done) {
		const meta = document.createElement('meta');
		meta.httpEquiv = 'Content-Security-Policy';
		meta.content = policy;
		document.head.append(meta);
		done = true;
	}
	return refuses();
}

/** Asks for something of its own: only a refusal by the policy counts. */
function refuses(): Promise<boolean> {
	return new Promise((resolve) => {
		const settle = (refused: boolean) => {
			document.removeEventListener('securitypolicyviolation', onViolation);
			clearTimeout(timer);
			resolve(refused);
		};
		const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
			if (effectiveDirective === 'img-src') settle(true);
		};
		const timer = setTimeout(() => settle(false), 3000);
		document.addEventListener('securitypolicyviolation', onViolation);
		// An empty picture by a data address: where the policy is not in force it loads, and nothing is asked of anybody.
		const probe = new Image();
		probe.onload = () => settle(false);
		probe.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
	});
}
