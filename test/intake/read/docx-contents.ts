import { p, run, type WordCase } from './docx-cases.js';
import { paragraph } from './word-file.js';

const box = (text: string) =>
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

export const contents: readonly WordCase[] = [
	{
		name: 'breaks, tabs, hyphens and symbols',
		parts: {
			body: p(
				'<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t><w:softHyphen/><w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
			),
		},
		lines: ['甲\t乙', '丙\u2011丁✓'],
	},
	{
		name: 'a symbol that is not known stands as such and is said',
		parts: { body: p('<w:r><w:sym w:font="Other Symbols" w:char="F0A9"/></w:r>') },
		lines: ['\ufffd'],
		notices: ['symbol-unknown? F0A9'],
	},
	{
		name: 'links, smart tags, fields and their codes',
		parts: {
			body: p(
				`<w:hyperlink r:id="rId9">${run('链接')}</w:hyperlink><w:smartTag w:element="x">${run('标记')}</w:smartTag>${field('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${run('暗')}${field('separate')}${run('明')}${field('end')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`,
			),
		},
		lines: ['链接标记明3'],
		notices: ['field-code: 暗'],
	},
	{
		name: 'a field that never ends hides nothing',
		parts: { body: p(`${field('begin')}${run('甲')}`) + paragraph('乙') },
		lines: ['甲', '乙'],
	},
	{
		name: 'hidden text, by itself and by its style',
		parts: {
			styles:
				'<w:style w:type="character" w:styleId="Secret"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>',
			body: p(
				run('甲') +
					run('乙', '<w:vanish/>') +
					run('丙', '<w:rStyle w:val="Secret"/>') +
					run('丁', '<w:vanish w:val="0"/>'),
			),
		},
		lines: ['甲丁'],
		notices: ['hidden-text: 乙丙'],
	},
	{
		name: 'a text box once, behind its paragraph; a picture is said',
		parts: {
			body:
				p(run('甲') + box('框中')) +
				p(
					'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="流程图"/></wp:inline></w:drawing></w:r>',
				),
		},
		lines: ['甲', '框中'],
		notices: ['text-box?', 'picture: 流程图'],
	},
	{
		name: 'readings above characters',
		parts: {
			body: p(
				`<w:r><w:ruby><w:rubyPr/><w:rt>${run('yǎnglǎo')}</w:rt><w:rubyBase>${run('养老')}</w:rubyBase></w:ruby></w:r>`,
			),
		},
		lines: ['养老'],
		notices: ['ruby: yǎnglǎo'],
	},
	{
		name: 'headers, footers, notes and comments behind the text',
		parts: {
			body: p(`${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
			headers: [paragraph('页眉')],
			footers: [paragraph('— 1 —')],
			footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${paragraph('脚注')}</w:footnote>`,
			endnotes: `<w:endnote w:id="2">${paragraph('尾注')}</w:endnote>`,
			comments: `<w:comment w:id="0">${paragraph('批注')}</w:comment>`,
		},
		lines: ['正文', '页眉', '— 1 —', '脚注', '尾注', '批注'],
	},
	{
		name: 'a formula and an outside part',
		parts: {
			body: `${p(`${run('按')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`)}<w:altChunk r:id="rId7"/>`,
		},
		lines: ['按a+b'],
		notices: ['formula? a+b', 'external-part:'],
	},
	{
		name: 'the strict form of the format',
		parts: { strict: true, body: paragraph('严格') },
		lines: ['严格'],
	},
];
