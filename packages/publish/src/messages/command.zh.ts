const or = (names: readonly string[]): string => names.join('、');
const perhaps = (nearest: readonly string[], otherwise: string): string =>
	nearest.length > 0 ? `是不是 ${nearest.join('、')}？` : otherwise;

/** 写不成时怎么办 / what to do where writing fails */
const writing: Readonly<Record<string, string>> = {
	EISDIR: '它是一个文件夹，请写明文件名',
	ENOENT: '上级文件夹不存在，请先建好，或检查路径',
	ENOTDIR: '路径中有一段不是文件夹，请检查路径',
	EEXIST: '已有同名的文件，请换一个名字',
	ENOTEMPTY: '文件夹不是空的，请换一个名字',
	EACCES: '没有写入权限，请换一处，或改权限',
	EPERM: '没有写入权限，请换一处，或改权限',
	EROFS: '这里只能读，请换一处',
	ENOSPC: '磁盘已满，请腾出空间后再试',
	EDQUOT: '超出磁盘配额，请腾出空间后再试',
	EMFILE: '打开的文件太多，请关掉一些后再试',
	EBUSY: '文件正被占用，请关掉占用它的程序后再试',
	ENAMETOOLONG: '文件名太长，请改短',
	ELOOP: '链接绕成了圈，请检查路径',
};
/** 读不成时怎么办 / what to do where reading fails */
const reading: Readonly<Record<string, string>> = {
	ENOENT: '没有这个文件或文件夹，请检查路径',
	ENOTDIR: '路径中有一段不是文件夹，请检查路径',
	EACCES: '没有读取权限，请改权限',
	EPERM: '没有读取权限，请改权限',
	ENAMETOOLONG: '文件名太长，请检查路径',
	ELOOP: '链接绕成了圈，请检查路径',
};

/** 命令行的话 / what the command line says */
export const commandZh = {
	program: '逐项比较中国公共政策清单，一切在本机进行',
	help: {
		usage: '用法：',
		arguments: '参数：',
		options: '选项：',
		commands: '命令：',
		example: '示例：',
		helpOption: '显示帮助',
		version: '显示版本',
		more: '每个命令的选项和示例：qingdan <命令> --help',
		policy:
			'POLICY 可以是关键字（liaoning-2023）、系列加日期（liaoning/basic-elderly-care@2024-06-01）、文号（辽政办发〔2023〕11号）、git 中的 REV:path（HEAD~3:policies/…/a.yaml）、YAML 文件或原文（文本、Markdown、Word）。',
	},
	options: {
		lang: '界面语言：zh 或 en（默认取自环境）',
		limit: '提高或降低读取原文的一项上限，例如 gridCells=1000000',
		corpus: '政策库所在文件夹（默认：向上最近的 policies/，否则为随工具提供的）',
		format: (formats: readonly string[]) => `格式：${or(formats)}（默认 text；可与 --out 成对给出多次）`,
		out: '写入文件，要么完整写成，要么不写；未给 --format 时按扩展名',
		on: '日期 YYYY-MM-DD',
		failOn: '遇到此级及以上的问题时以 1 退出：error、warning、notice 或 never',
		alignment: '按对应关系文件中已确认的裁定对照（优先于政策库中的裁定）',
		ignoreConcepts: '不看服务概念、编号和已存的裁定，只看文字和数字',
		address: '网站的地址（https://…）：写出 sitemap.xml，订阅链接到网页',
		site: '写入的文件夹（默认 site）；单个文件则为其路径（默认 qingdan.html）',
		singleFile: '写成单个 HTML 文件',
	},
	list: { about: '列出所持政策及被引用而未持有的文件' },
	show: { about: '显示一份政策，或其中一项', policy: '政策，可加 #项目编号、#序号或 #条款编号' },
	validate: { about: '检查格式、引用、原文依据、词汇和覆盖', paths: '文件或文件夹；省略时检查整个政策库' },
	compare: {
		about: '逐项对照两份政策，变更分类列出',
		left: '左边的政策（上位或旧版）',
		right: '右边的政策（下位或新版）',
	},
	build: { about: '把政策库做成静态网站' },
	error: (what: string) => `错误：${what}`,
	usage: {
		unknownOption: (flag: string, nearest: readonly string[]) =>
			`没有选项 ${flag}。${perhaps(nearest, '用 --help 查看有哪些选项。')}`,
		unknownCommand: (name: string, nearest: readonly string[]) =>
			`没有命令 ${name}。${perhaps(nearest, '用 --help 查看有哪些命令。')}`,
		missingArgument: (name: string) => `缺少参数 ${name}。用 --help 查看用法。`,
		missingOption: (option: string) => `缺少必须的选项 ${option}。`,
		missingOptionValue: (option: string) => `选项 ${option} 缺少值。`,
		tooManyArguments: (expected: number, found: number) =>
			`参数过多：至多 ${expected} 个，给了 ${found} 个。`,
		notAChoice: (option: string, found: string, choices: readonly string[]) =>
			`选项 ${option} 不能是“${found}”，可以是：${or(choices)}。`,
		unknownLimit: (name: string, all: readonly string[], nearest: readonly string[]) =>
			`没有上限 ${name}。${perhaps(nearest, '')}可用：${or(all)}。`,
		badLimit: (name: string, value: string) =>
			`上限 ${name} 要写成正整数，例如 ${name}=1000，而不是“${value}”。`,
		unknownFormat: (found: string, formats: readonly string[], nearest: readonly string[]) =>
			`没有格式 ${found}。${perhaps(nearest, '')}可用：${or(formats)}。`,
		formatLater: (found: string, formats: readonly string[]) =>
			`尚不支持格式 ${found}。可用：${or(formats)}。`,
		unpaired: '--format 与 --out 不成对：请写成 --format 甲 --out 甲的文件 --format 乙 --out 乙的文件',
		twoToScreen: '只能有一种格式输出到屏幕；其余的用 --out 写入文件。',
		sameOut: (path: string) => `两次写入同一个文件：${path}。`,
		dateInvalid: (found: string) => `“${found}”不是日历上的日期，应写作 YYYY-MM-DD，例如 2024-06-01。`,
	},
	policy: {
		unknown: (reference: string, nearest: readonly string[]) =>
			`不认识的政策“${reference}”。${perhaps(nearest, '用 qingdan list 查看有哪些政策。')}`,
		onlyCited: (reference: string, by: readonly string[]) =>
			`“${reference}”只被引用（${or(by)}），政策库中没有它的文本。`,
		numberShared: (number: string, candidates: readonly string[]) =>
			`文号“${number}”不止一份文件：${or(candidates)}。请用关键字指明。`,
		seriesUnknown: (series: string, nearest: readonly string[]) =>
			`没有系列“${series}”。${perhaps(nearest, '用 qingdan list 查看有哪些系列。')}`,
		seriesNeedsDate: (series: string, editions: readonly string[]) =>
			`系列“${series}”要加上日期，例如 ${series}@${editions.at(-1) ?? ''}。版本：${or(editions)}。`,
		editionShared: (series: string, edition: string, candidates: readonly string[]) =>
			`系列 ${series} 的版本 ${edition} 有多份文件：${candidates.join('、')}。请写明关键字。`,
		noEdition: (series: string, date: string, editions: readonly string[]) =>
			`系列“${series}”在 ${date} 尚无版本。版本：${or(editions)}。`,
		unitUnknown: (policy: string, unit: string, nearest: readonly string[]) =>
			`${policy} 中没有“${unit}”。${perhaps(nearest, '可用项目编号、序号或条款编号。')}`,
		unitNotHere: (reference: string) => `这里要整份政策，不能带 #：“${reference}”。`,
		sourceNotYaml: (path: string) =>
			`这里要 YAML 文件，而 ${path} 是原文。请先读入：qingdan import ${path} --out 政策.yaml`,
		draftLater: (path: string) => `尚不能读取草案：${path}。请给出完整的政策。`,
		noPolicy: (path: string) => `${path} 不是政策文件。`,
	},
	git: {
		missing: '找不到 git，无法读取版本。请安装 git，或给出文件。',
		notARepository: '这里不在 git 仓库中，无法读取版本。请在仓库中运行，或给出文件。',
		revisionUnknown: (revision: string) => `仓库中没有版本“${revision}”。git log 可查看各版本。`,
		notInRevision: (path: string, revision: string, nearest: readonly string[]) =>
			`版本 ${revision} 中没有 ${path}。${perhaps(nearest, '路径从仓库的根算起；从当前文件夹算起请写 ./。')}`,
	},
	invalidInput: '输入文件有误，未作处理：',
	noAlignment: (file: string) =>
		`${file} 不是对应关系文件（schema: qingdan/alignment/1）。用 matrix --propose 可得一份。`,
	alignmentOfOthers: (file: string, left: string, right: string) =>
		`${file} 说的是 ${left} 与 ${right}，不是这里的政策。`,
	writeFailed: (path: string, reason: string) =>
		`无法写入 ${path}（${reason}）：${writing[reason] ?? '检查路径和权限'}。`,
	pathUnreadable: (path: string, reason: string) =>
		`无法读取 ${path}（${reason}）：${reading[reason] ?? '检查路径和权限'}。`,
	site: {
		viewerMissing: '网页尚未构建。请先在仓库根目录运行 npm run build。',
		addressInvalid: (found: string) => `“${found}”不是网址，应写作 https://example.org/。`,
		notAFile: (path: string) => `${path} 是文件夹；--single-file 需要文件名，例如 qingdan.html。`,
		fileDone: (path: string, policies: number) =>
			`已写入 ${path}：${policies} 份政策。双击即可打开，不需要服务器。`,
		notASite: (path: string) => `文件夹 ${path} 不空，也不是先前生成的网站，未作改动。请另选 --out。`,
		done: (path: string, policies: number) => `已写入 ${path}：${policies} 份政策。用任一网页服务器打开。`,
	},
	fault: (message: string) => `程序出错：${message}（设 QINGDAN_DEBUG=1 可看详情）`,
};

export type CommandWords = typeof commandZh;
