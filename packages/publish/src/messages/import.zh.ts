import type { DoubtCode } from '@qingdan/schema';
import type { Say } from './problem-words.js';

const personal: Readonly<Record<string, string>> = {
	mobile: '手机号',
	telephone: '电话号码',
	'e-mail': '电子邮箱',
	'identity-card': '身份证号',
	'bank-card': '银行卡号',
	contact: '联系人姓名',
};

/** 读入文件的话 / the words of reading documents in */
export const importZh = {
	readFields: { population: '人群判读', concept: '服务概念' },
	about: '把文件（Word、PDF、HTML、Markdown、文本）读成政策，并列出每一处疑点',
	files: '要读入的文件或文件夹',
	level: '发文层级：national、province、city、county 或 township（默认据标题、发文机关、文号）',
	region: '六位行政区划代码（默认据标题、发文机关、文号）',
	nothingFound: (file: string, tables: readonly string[]) =>
		`${file} 中没有找到政策的内容。找过的有：标题和文种、文号、主送机关、署名和日期，章、条、一、（一）等编号，以及栏名含服务项目、对象、内容、责任单位的表格。${tables.length > 0 ? `文中的表格没有认出栏名：${tables.join('；')}。` : ''}`,
	keepPersonalData: '保留电话、邮箱、证件号和联系人姓名（默认遮去）',
	wouldReplace: (file: string) =>
		`原文副本会覆盖所读的文件 ${file}。请用 --out 写到别的文件夹，或另起文件名。`,
	over: '再次读入：保留人在此政策文件（读入文件夹时为政策文件的文件夹）中的决定，并列出原文的变化',
	against: '以这份政策（通常是上级文件）的文字为据修复表格损坏之处，每处修复都记明依据并仍列为疑点',
	tracked:
		'Word 修订：accepted 读接受全部修订后的文字，original 读修订前的文字，both 写成两份政策文件（后者名为 …-original）',
	trackedInWord: (file: string) => `${file} 不是 Word 文件，没有修订前的文字可读。`,
	bothNeedFile: '--tracked both 写两份政策文件，请用一个 --out 名称.yaml 指明写到哪里。',
	notBoth: '--tracked both 不能与 --over 同用；请分别读入两个版本。',
	nothingTracked: (file: string) => `${file} 没有修订，两个版本相同，只写一份。`,
	overFolder: (found: string) => `读入多份文件时，--over 应为政策文件的文件夹，而 ${found} 不是文件夹。`,
	needsFolder: '读入多份文件时，--format yaml 要用 --out 指明写到哪个文件夹。',
	noFolder: (folder: string) => `不能建立文件夹 ${folder}。请另选 --out。`,
	oneTable: '读入多份文件时，至多一个表（text 或 json）和一个放政策文件的文件夹（yaml）。',
	reviewed: (file: string) =>
		`${file} 已经人工审核，不能直接覆盖。请加 --over ${file} 保留其中的决定，或写到别处。`,
	unreadable: (file: string) =>
		`${file} 已经存在，但有错误，不知其中是否有人的决定，没有覆盖。请先改正，或写到别处：`,
	outOfMemory: (megabytes: string) => `读这份文件超出了 ${megabytes} MB 内存。请拆成几份再读。`,
	oneFile: (option: string) => `${option} 只用于一份文件。`,
	table: (
		rows: readonly {
			readonly file: string;
			readonly status: 'read' | 'with-doubts' | 'failed';
			readonly items: number;
			readonly provisions: number;
			readonly doubts: number;
			readonly why: string | null;
		}[],
	): string => {
		const names = { read: '读入', 'with-doubts': '存疑', failed: '失败' };
		const lines = rows.map(({ file, status, items, provisions, doubts, why }) =>
			why === null
				? `${names[status]}  ${file}  清单 ${items} 项，正文 ${provisions} 部分，疑点 ${doubts} 处`
				: `${names[status]}  ${file}  ${why}`,
		);
		const count = (status: 'read' | 'with-doubts' | 'failed') =>
			rows.filter((row) => row.status === status).length;
		return `${[...lines, `共 ${rows.length} 份：读入 ${count('read')}，存疑 ${count('with-doubts')}，失败 ${count('failed')}`].join('\n')}\n`;
	},
	levelInvalid: (found: string) => `“${found}”不是层级，可以是 national、province、city、county、township。`,
	regionUnknown: (found: string) => `行政区划表中没有代码“${found}”，应为六位数字，例如 211100。`,
	account: (characters: string, omitted: string, doubted: string, unaccounted: string) =>
		`全文 ${characters} 字：略去 ${omitted} 字（版面内容等），存疑 ${doubted} 字，去向不明 ${unaccounted} 字。`,
	counts: (items: string, provisions: string, doubts: string) =>
		`清单 ${items} 项，条款 ${provisions} 条，疑点 ${doubts} 处。`,
	doubtComment: (severity: string, message: string) => `存疑（${severity}）：${message}`,
	doubts: {
		'title-not-found': (say) => `没有认出标题，暂以“${say('title')}”为题`,
		'issuer-not-found': () => '没有找到发文机关',
		'region-not-found': (say) => `不能确定“${say('name')}”是哪个地区，请指明（命令行用 --region）`,
		'date-not-found': (say) => `没有找到成文、印发或施行日期，版本暂记作 ${say('assumed')}`,
		'number-not-found': () => '没有找到文号',
		'text-unassigned': (say) => `“${say('text')}”未能归入任何部分`,
		'left-out': (say) => `${say('notice')} ${say('text')}`.trim(),
		'reader-unsure': (say) => `${say('notice')} ${say('text')}`.trim(),
		'row-broken': () => '这一行被分页断开，文字可能落入邻格，请核对',
		'cell-joined': (say) => `单元格被分页断开，已连接为“${say('text')}”`,
		'cell-restored': (say) => `单元格被分页断开且文字有重出，据同表另一处恢复为“${say('text')}”`,
		'cells-run-together': () => '对象与内容两格连写在一栏，从哪里断开不能确定',
		'cells-shifted': (say) => `此行缺一格，“${say('text')}”等可能前移了一栏，请对照原文`,
		'restored-by-parent': (say) => `据${say('parent')}恢复为“${say('text')}”`,
		'cell-blank': () => '这一格空白，不能确定是原文留空、合并还是副本缺失',
		explanation: (say) => `“${say('title')}”像是对政策的解读或说明，不是政策本身；请读入政策原文`,
		'table-flattened': (say) =>
			`“${say('text')}”像是一张表的栏名，表格的行列在这份副本中已丢失，未读作清单；请换用保留表格的副本`,
		'traditional-script': (say) =>
			`全文为繁体字（${say('text')}等），编号、机关、文号、日期按简体识别，可能漏读；请换用简体原文或逐项核对`,
		'points-as-items': (say) =>
			`按标题与编号要点的写法，把《${say('title')}》的 ${say('count')} 个要点读作清单项目`,
		'cell-unusual': (say) =>
			say('text') === ''
				? '这一行缺一格，其后各格可能错位'
				: `“${say('text')}”与同栏其他各格的写法不同，可能混入或缺少邻格的文字`,
		'words-repeated': (say) => `“${say('text')}”接连重出，可能是识别重复`,
		'row-missing': (say) => `序号从 ${say('from')} 跳到 ${say('to')}，其间可能缺行`,
		'population-unsure': (say) => `对象的判读没有用到“${say('text')}”，请核对`,
		'name-missing': () => '这一行没有名称',
		'merged-over-break': (say) => `分页后空白，暂作沿用上一页的“${say('text')}”`,
		'fragment-misplaced': (say) => `“${say('text')}”不成语句，可能混入邻格的文字`,
		'body-unknown': (say) => `机关名录中没有“${say('name')}”`,
		'number-unread': (say) => `数字“${say('text')}”没有读作参数`,
		'concept-proposed': (say) => `“${say('name')}”可能是这些服务概念之一`,
		'citation-unknown': (say) => `所引“${say('text')}”不在政策库中`,
		'deadline-ambiguous': (say) => `时限“${say('text')}”可有两种读法`,
		'parameter-unsure': (say) => `“${say('text')}”没有写明数额，单位等由上下文推定，请核对`,
		'paragraph-joined': (say) => `分页把一段断开，已接为一段：“${say('text')}…”`,
		'paragraph-cut': (say) => `这一段在页末没有写完，下一页开头是否接续不能确定：“${say('text')}…”`,
		'aim-unread': (say) => `有数量或时间，没有读作目标或节点：“${say('text')}”`,
		'aim-unsure': (say) => `目标的数值、单位或时限由文法推定，请核对：“${say('text')}”`,
		'personal-data': (say) => `有个人信息（${personal[say('what')] ?? say('what')}）`,
		'source-changed': (say) => `原文与上次读入的不同：${say('text')}`,
		'reading-unproven': (say) =>
			`读得的内容在原文所指之处找不到（${say('code')}，${say('path')}）：${say('text')}`,
	} satisfies Record<DoubtCode, (say: Say) => string>,
};

export type ImportWords = typeof importZh;
