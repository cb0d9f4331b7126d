import { type OwnWords, useOwnWords } from '../words/use-own-words.js';

const zh = {
	statement: '草案不出本机',
	preparing: '正在封闭本页……',
	sealed: '本页已封闭：浏览器拒绝本页发出请求，对本站也不例外。',
	cannotSeal: '本页未能封闭，为保险起见不读取草案。请刷新重试，或改用单个文件的版本。',
	proven:
		'已证明：草案只在本页自建的后台线程中读取；取数、图片、脚本、样式、表单、框架、信标、套接字和线程发出的请求，浏览器一律拒绝，每次发布前逐一实测。',
	beyond:
		'靠承诺：转往别的网址、打开新窗口和 WebRTC 是页面策略管不到的；程序中没有这样的代码，发布前逐字检索。浏览器扩展和操作系统不在本页控制之内。',
};

const en: typeof zh = {
	statement: 'The draft stays on this machine',
	preparing: 'Sealing this page …',
	sealed: 'This page is sealed: the browser refuses its requests, to its own site too.',
	cannotSeal:
		'The page could not be sealed, so to be safe it reads no draft. Reload it, or use the version in a single file.',
	proven:
		'Proven: the draft is read in a worker that the page makes itself; requests by fetch, pictures, scripts, styles, forms, frames, beacons, sockets and workers are refused by the browser, each of them tried before a release.',
	beyond:
		'Promised: going to another address, opening a window and WebRTC are beyond what a policy can refuse; the program holds no such code, and what is released is searched for it. Extensions of the browser and the operating system are beyond the page.',
};

const words: OwnWords<typeof zh> = { zh, en };

export function useSealWords(): typeof zh {
	return useOwnWords(words);
}
