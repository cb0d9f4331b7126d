import type { ProblemCode } from '@qingdan/schema';
import type { ProblemSentence, Say } from './problem-words.js';

/** 原文文件的问题；YAML 和大小的上限在 problems 中 / problems of source documents */
export type DocumentCode = Extract<
	ProblemCode,
	| `document-${string}`
	| `limit-container-${string}`
	| `limit-part-${string}`
	| `limit-unpacked-${string}`
	| `limit-xml-${string}`
	| `limit-html-${string}`
	| `limit-markdown-${string}`
	| 'limit-text-characters'
	| 'limit-blocks'
	| `limit-grid-${string}`
	| `limit-pdf-${string}`
>;

const damaged = '向发送者重新索取，或重新下载；也可在 Word 或 WPS 中打开后另存为 .docx。';
const resave = '在 Word 或 WPS 中打开，另存为 .docx 后再试。';
const raise = (name: string) => `确认文件可信；确实需要时用 --limit ${name}=数值 提高上限。`;
const inPart = (say: Say) => (say('part') ? `（部件 ${say('part')}）` : '');

/** 中文用语 / the Chinese words */
export const documentsZh: Readonly<Record<DocumentCode, ProblemSentence>> = {
	'document-empty': () => ({ what: '文件是空的。', remedy: '检查文件是否下载完整。' }),
	'document-unknown-format': (say) => ({
		what: `无法识别的文件格式（${say('found')}）。`,
		expected: 'Word（.docx）、HTML、Markdown、纯文本或 PDF',
		remedy: '另存为上述格式之一。',
	}),
	'document-encoding': (say) => ({
		what:
			say('encoding') === 'mixed'
				? '同一文件中混有两种编码：从此处起与其余部分不同。'
				: `无法按 ${say('encoding') === 'unknown' ? 'UTF-8 或 GB 18030' : say('encoding')} 解读${inPart(say)}。`,
		expected: '全文一种编码：UTF-8、UTF-16 或 GB 18030',
		remedy: '用正确的编码打开原文，另存为 UTF-8。',
	}),
	'document-encrypted': (say) => ({
		what: `文件已加密${inPart(say)}。`,
		remedy: '用密码打开后，去掉密码另存一份。',
	}),
	'document-macros': () => ({
		what: '文件含有宏。',
		expected: '不含宏的 .docx',
		remedy: '在 Word 或 WPS 中打开（不启用宏），另存为 .docx。',
	}),
	'document-old-format': (say) => ({
		what: `这是旧的或别的文字处理格式（${say('found')}），不能直接读取。`,
		expected: '.docx',
		remedy: `${resave}没有这些软件时可用 LibreOffice：soffice --convert-to docx 文件名。`,
	}),
	'document-other-office': (say) => ({
		what: `这不是 Word 文件（${say('found')}）。`,
		expected: '.docx',
		remedy: '把其中的文字或表格另存为 .docx、HTML 或纯文本。',
	}),
	'document-truncated': () => ({ what: '文件不完整：结尾缺失。', remedy: damaged }),
	'document-directory': (say) => ({
		what: `文件已损坏：目录与内容不一致${inPart(say)}。`,
		remedy: damaged,
	}),
	'document-checksum': (say) => ({
		what: `文件已损坏：内容与校验值不符${inPart(say)}。`,
		remedy: damaged,
	}),
	'document-size': (say) => ({
		what: `文件已损坏：大小与所记不符${inPart(say)}，应为 ${say('expected')} 字节，实为 ${say('found')} 字节。`,
		remedy: damaged,
	}),
	'document-packing': (say) => ({
		what: `使用了不支持的压缩方法 ${say('method')}${inPart(say)}。`,
		expected: '不压缩（0）或 Deflate（8）',
		remedy: resave,
	}),
	'document-part-twice': (say) => ({ what: `部件 ${say('part')} 出现两次。`, remedy: damaged }),
	'document-part-name': (say) => ({
		what: `部件名称可疑：${say('name')}。`,
		expected: '文件内部的相对路径',
		remedy: `不要相信此文件。${damaged}`,
	}),
	'document-part-missing': (say) => ({ what: `缺少部件 ${say('part')}。`, remedy: damaged }),
	'document-xml': (say) => ({
		what: `文件已损坏：XML 有误${inPart(say)}：${say('message')}。`,
		remedy: damaged,
	}),
	'document-doctype': (say) => ({
		what: `含有文档类型声明${inPart(say)}，其中可能引用外部内容。`,
		expected: '不含 <!DOCTYPE 的部件',
		remedy: `不要相信此文件。${damaged}`,
	}),
	'document-pdf': (say) => ({
		what: `PDF 已损坏，无法读取${say('message') ? `（${say('message')}）` : ''}。`,
		remedy: '重新下载，或在阅读器中打开后重新打印为 PDF。',
	}),
	'document-characters-unknown': () => ({
		what: '有文字，但所用字体没有说明各是什么字，无法读取。',
		expected: '嵌入字体或附有字符对照表的 PDF',
		remedy: '在阅读器中打开后重新打印为 PDF，或索取 Word 原件；不行时作文字识别（OCR）。',
	}),
	'document-pictures-only': (say) => ({
		what: `只有图像，没有文字${say('pages') ? `（${say('pages')} 页）` : `（${say('found')}）`}。`,
		expected: '含有文字的文件',
		remedy: '先作文字识别（OCR），再读入识别后的文件，并对照原件校核。',
	}),
	'document-no-text': () => ({ what: '文件中没有文字。', remedy: '检查是否选对了文件。' }),
	'limit-container-parts': (say) => ({
		what: `文件的部件太多：${say('found')} 个。`,
		expected: `不超过 ${say('limit')} 个`,
		remedy: raise('containerParts'),
	}),
	'limit-part-bytes': (say) => ({
		what: `部件 ${say('part')} 展开后太大：${say('found')} 字节以上。`,
		expected: `不超过 ${say('limit')} 字节`,
		remedy: raise('partBytes'),
	}),
	'limit-unpacked-bytes': (say) => ({
		what: `各部件展开后合计太大（到部件 ${say('part')} 为止）。`,
		expected: `不超过 ${say('limit')} 字节`,
		remedy: raise('unpackedBytes'),
	}),
	'limit-unpacked-ratio': (say) => ({
		what: `部件 ${say('part')} 的压缩比异常，疑为压缩炸弹。`,
		expected: `展开后不超过压缩时的 ${say('limit')} 倍`,
		remedy: raise('unpackedRatio'),
	}),
	'limit-xml-depth': (say) => ({
		what: `XML 嵌套过深${inPart(say)}。`,
		expected: `不超过 ${say('limit')} 层`,
		remedy: '检查是否选对了文件；没有政策文件需要这么深的嵌套。',
	}),
	'limit-xml-elements': (say) => ({
		what: `XML 元素太多${inPart(say)}。`,
		expected: `不超过 ${say('limit')} 个`,
		remedy: raise('xmlElements'),
	}),
	'limit-html-depth': (say) => ({
		what: '网页嵌套过深。',
		expected: `不超过 ${say('limit')} 层`,
		remedy: '检查是否选对了文件；没有政策文件需要这么深的嵌套。',
	}),
	'limit-html-elements': (say) => ({
		what: '网页的元素太多。',
		expected: `不超过 ${say('limit')} 个`,
		remedy: raise('htmlElements'),
	}),
	'limit-html-attributes': (say) => ({
		what: '网页中有一个标签的属性太多。',
		expected: `不超过 ${say('limit')} 个`,
		remedy: raise('htmlAttributes'),
	}),
	'limit-markdown-depth': (say) => ({
		what: '列表或引用嵌套过深。',
		expected: `不超过 ${say('limit')} 层`,
		remedy: '检查是否选对了文件；没有政策文件需要这么深的嵌套。',
	}),
	'limit-text-characters': (say) => ({
		what: `文字太多：${say('found')} 字。`,
		expected: `不超过 ${say('limit')} 字`,
		remedy: `确认这是政策文件；过长的文件请拆分。${raise('textCharacters')}`,
	}),
	'limit-blocks': (say) => ({
		what: `段落和表格的行太多：${say('found')} 处。`,
		expected: `不超过 ${say('limit')} 处`,
		remedy: `确认这是政策文件；过长的文件请拆分。${raise('blocks')}`,
	}),
	'limit-grid-cells': (say) => ({
		what: `表格太大：展开合并单元格后 ${say('found')} 格以上。`,
		expected: `不超过 ${say('limit')} 格`,
		remedy: `拆分表格。${raise('gridCells')}`,
	}),
	'limit-pdf-pages': (say) => ({
		what: `PDF 页数太多：${say('found')} 页。`,
		expected: `不超过 ${say('limit')} 页`,
		remedy: `拆分文件。${raise('pdfPages')}`,
	}),
};
