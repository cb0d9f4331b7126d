import { isStrayRejection } from '@qingdan/intake';

/** Where rejections that nobody handles are heard: the process, or one thread of it. */
export interface Rejections {
	on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown;
}

/** Passes over what the PDF library rejects and lets nobody handle. Any other rejection is thrown as before. */
export function passOverStrayRejections(rejections: Rejections): void {
	rejections.on('unhandledRejection', (reason) => {
		if (!isStrayRejection(reason)) throw reason;
	});
}
