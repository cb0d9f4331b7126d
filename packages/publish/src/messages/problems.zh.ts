import type { ProblemCode } from '@qingdan/schema';
import { documentsZh } from './documents.zh.js';
import { type ProblemSentence, type ProblemWords, type Say, span } from './problem-words.js';
import { settingProblemsZh } from './setting-problems.zh.js';

const near = (say: Say, otherwise: string): string =>
	say('nearest') ? `是不是 ${say('nearest')}？` : otherwise;

const inVocabulary = (kind: string, say: Say, found: string, file: string): ProblemWords => ({
	what: `词汇表中没有${kind}“${found}”。`,
	expected: `vocabulary/${file} 中已有的${kind}`,
	remedy: near(say, `改正，或先在 vocabulary/${file} 中登记。`),
});

const foundElsewhere = (say: Say): Pick<ProblemWords, 'expected'> =>
	say('elsewhere') ? { expected: `这段文字在第 ${say('elsewhere')} 行` } : {};

/** 每个问题的说法：哪里不对、应当怎样、怎么办 / the Chinese words of every problem */
export const problemsZh: Readonly<Record<ProblemCode, ProblemSentence>> = {
	...documentsZh,
	'file-missing': () => ({ what: '找不到这个文件。', remedy: '检查路径；补上文件。' }),
	'file-unreadable': (say) => ({
		what: `无法读取（${say('reason')}）。`,
		expected: '一个普通文件，当前用户可以读取，不是文件夹或链接',
		remedy: '检查路径和权限。',
	}),
	'file-encoding': (say) => ({
		what: `不是 UTF-8 文本：第 ${say('offset')} 字节起无法解读。`,
		expected: 'UTF-8 编码，有无 BOM 均可',
		remedy: '另存为 UTF-8 后再试。',
	}),
	'limit-file-bytes': (say) => ({
		what: `文件太大：${say('found')} 字节。`,
		expected: `不超过 ${say('limit')} 字节`,
		remedy: '确认这是政策文件；过大的文件请拆分。',
	}),
	'corpus-missing': () => ({
		what: '这里没有政策库。',
		expected: '文件夹中有政策的 YAML 文件，例如 qingdan import 写出的',
		remedy: '用 --corpus 指明政策库所在的文件夹。',
	}),
	'yaml-syntax': (say) => ({
		what: `YAML 语法错误（${say('message')}）。`,
		remedy: '检查此处及上一行的缩进、引号、冒号和括号。',
	}),
	'yaml-anchor': (say) => ({
		what: `不允许使用锚点 &${say('name')}。`,
		remedy: '删去锚点，在用到之处写出全部内容。',
	}),
	'yaml-alias': (say) => ({ what: `不允许使用别名 *${say('name')}。`, remedy: '在此写出所指的内容。' }),
	'yaml-tag': (say) => ({
		what: `不允许使用标签 ${say('name')}。`,
		remedy: '删去标签；看似数字的文字加引号。',
	}),
	'yaml-key': () => ({ what: '键只能是文字。', remedy: '把键改为一个词，不用列表或映射。' }),
	'yaml-merge-key': () => ({ what: '不允许使用合并键 <<。', remedy: '写出所合并的各个键。' }),
	'yaml-duplicate-key': (say) => ({
		what: `键 ${say('key')} 出现两次，第一次在第 ${say('line')} 行。`,
		remedy: '只留一个。',
	}),
	'limit-yaml-depth': (say) => ({
		what: '嵌套过深。',
		expected: `不超过 ${say('limit')} 层`,
		remedy: '减少嵌套；政策文件用不到这么深。',
	}),
	'limit-map-keys': (say) => ({
		what: `一个映射中有 ${say('found')} 个键。`,
		expected: `不超过 ${say('limit')} 个`,
		remedy: '拆分；政策文件用不到这么多键。',
	}),
	'schema-unknown': (say) => ({
		what: say('found') ? `不认识的格式 ${say('found')}。` : '没有写明格式（schema）。',
		expected: say('expected'),
		remedy: near(say, '在开头写明，例如 schema: qingdan/policy/1。'),
	}),
	'schema-unknown-key': (say) => ({
		what: `不认识的键 ${say('key')}。`,
		remedy: near(say, '删去，或查看此处允许哪些键（packages/schema/schemas）。'),
	}),
	'schema-missing-key': (say) => ({ what: `缺少键 ${say('key')}。`, remedy: `补上 ${say('key')}。` }),
	'schema-type': (say) => ({
		what: `值的类型不对：${say('found')}。`,
		expected: say('expected'),
		remedy: '改为应有的类型；代码、日期和编号要加引号。',
	}),
	'schema-not-in-list': (say) => ({
		what: `不允许的值“${say('found')}”。`,
		expected: say('expected'),
		remedy: near(say, '从所列的值中选用。'),
	}),
	'schema-const': (say) => ({
		what: `不允许的值“${say('found')}”。`,
		expected: say('expected'),
		remedy: `改为 ${say('expected')}。`,
	}),
	'schema-pattern': (say) => ({
		what: `写法不对：“${say('found')}”。`,
		expected: `符合 ${say('expected')}`,
		remedy: '按此写法改正。',
	}),
	'schema-key-pattern': (say) => ({
		what: `键“${say('key')}”的写法不对。`,
		remedy: '按此处键的写法改正，见 packages/schema/schemas。',
	}),
	'schema-empty': () => ({ what: '值为空。', remedy: '填写；没有时删去这个键。' }),
	'schema-too-long': (say) => ({
		what: '文字过长。',
		expected: `不超过 ${say('limit')} 字`,
		remedy: '缩短。',
	}),
	'schema-minimum': (say) => ({
		what: `数值过小：${say('found')}。`,
		expected: `不小于 ${say('limit')}`,
		remedy: '改正数值。',
	}),
	'schema-too-few': (say) => ({
		what: '项数太少。',
		expected: `至少 ${say('limit')} 项`,
		remedy: '补上；没有时删去这个键。',
	}),
	'schema-too-many': (say) => ({
		what: '项数太多。',
		expected: `至多 ${say('limit')} 项`,
		remedy: '删去多余的。',
	}),
	'schema-other': (say) => ({
		what: `不符合格式（${say('keyword')}）。`,
		remedy: '对照 packages/schema/schemas 改正。',
	}),
	'key-duplicate': (say) => ({
		what: `关键字 ${say('key')} 已被 ${say('other')} 使用。`,
		remedy: '两份文件各用一个关键字。',
	}),
	'key-file-mismatch': (say) => ({
		what: `文件名与关键字 ${say('key')} 不一致。`,
		expected: `${say('key')}.yaml`,
		remedy: '改文件名或关键字。',
	}),
	'identifier-duplicate': (say) => ({ what: `编号 ${say('id')} 重复。`, remedy: '改用另一个编号。' }),
	'number-shared': (say) => ({
		what: `文号 ${say('number')} 与 ${say('other')} 相同。`,
		remedy: '核对原文；确为两份文件时，改用关键字指明。',
	}),
	'reference-unknown': (say) => ({
		what: `所指的 ${say('reference')} 不存在。`,
		remedy: near(say, '改正，或先登记所指的对象。'),
	}),
	'parent-cycle': (say) => ({
		what: `上位关系成环：${say('chain')}。`,
		remedy: '删去其中一个关系；上位文件不能又是下位文件。',
	}),
	'level-region-mismatch': (say) => ({
		what: `层级 ${say('level')} 与行政区划代码 ${say('region')} 不符。`,
		remedy: '改正其中之一。',
	}),
	'concept-unknown': (say) => inVocabulary('服务概念', say, say('concept'), 'concepts.yaml'),
	'trait-unknown': (say) => inVocabulary('对象特征', say, say('trait'), 'terms.yaml'),
	'index-unknown': (say) => inVocabulary('指数', say, say('index'), 'terms.yaml'),
	'unit-unknown': (say) => ({
		what: `不认识单位“${say('unit')}”。`,
		expected: '计量的词和按什么计的词，用 / 连接，如 CNY/person/month、time/year、m2/person',
		remedy: near(say, '照 policies/README.md 第 3 条改写。'),
	}),
	'region-unknown': (say) => inVocabulary('行政区划代码', say, say('code'), 'regions.yaml'),
	'body-unknown': (say) => inVocabulary('单位', say, say('name'), 'bodies.yaml'),
	'service-type-unknown': (say) => ({
		what: `不规范的服务类型“${say('found')}”。`,
		expected: say('expected'),
		remedy: '核对原文；确如此时先在 vocabulary/terms.yaml 中登记。',
	}),
	'source-missing': (say) => ({
		what: `找不到原文 ${say('file')}。`,
		expected: '与本文件同一文件夹中的文件',
		remedy: '放入原文，或改正 source.file。',
	}),
	'source-digest': (say) => ({
		what: `原文的摘要不符：${say('found')}。`,
		expected: say('expected'),
		remedy: '原文不应改动；确已更换时更新 source.digest，并重新核对各处行号。',
	}),
	'lines-out-of-range': (say) => ({
		what: `行号 ${say('first')}—${say('last')} 超出原文。`,
		expected: `1—${say('count')}，起不晚于止`,
		remedy: '改正行号。',
	}),
	'quote-not-found': (say) => ({
		what: `在第 ${span(say('lines'), '、')} 行中找不到引文“${say('quote')}”。`,
		...foundElsewhere(say),
		remedy: '核对引文和行号。',
	}),
	'quote-not-in-field': (say) => ({
		what: `引文“${say('quote')}”不在 ${say('field')} 的文字中。`,
		remedy: '核对引文，或改正 field。',
	}),
	'cell-not-found': (say) => ({
		what: `在第 ${span(say('lines'), '、')} 行中找不到原文“${say('text')}”。`,
		...foundElsewhere(say),
		remedy: '核对文字和行号；副本受损的写明修复（repairs）。',
	}),
	'repair-not-equal': (say) => ({
		what: `${say('field')} 的修复：各段相接与字段的文字不同。`,
		remedy: '核对修复前的各段及次序。',
	}),
	'line-unclaimed': (say) => ({
		what: `原文的文字“${say('text')}”没有编入。`,
		remedy: '编入相应的字段；属版面内容的列入 furniture。',
	}),
	'number-untyped': (say) => ({
		what: `数字“${say('text')}”没有判读：“${say('context')}”（${say('field')}）。`,
		remedy: '写成标准参数（parameters），或列入 untyped 并说明理由。',
	}),
	'value-not-in-quote': (say) => ({
		what: `引文“${say('quote')}”中读不出数值 ${say('value')}。`,
		remedy: '核对数值和引文。',
	}),
	'bound-not-in-quote': (say) => ({
		what: `引文“${say('quote')}”与界限 ${say('bound')} 不符。`,
		remedy: '核对界限、约数和引文。',
	}),
	'parameter-incomplete': (say) => ({
		what: `参数的数值与界限 ${say('bound')} 不配（${say('type')}）。`,
		expected: 'range 有 min 和 max；unset 的 value 为 null；其余有 value',
		remedy: '补上或改正。',
	}),
	'date-invalid': (say) => ({ what: `日历上没有 ${say('date')} 这一天。`, remedy: '改正日期。' }),
	'date-not-in-quote': (say) => ({
		what: `引文“${say('quote')}”中读不出日期 ${say('date')}。`,
		remedy: '核对日期和引文。',
	}),
	'date-order': (say) => ({
		what: `${say('to')} 早于 ${say('from')}。`,
		remedy: '核对印发、生效和失效日期。',
	}),
	'edition-mismatch': (say) => ({
		what: `版本 ${say('edition')} 与施行日期不符。`,
		expected: say('expected'),
		remedy: '版本是本文施行之日；改正其中之一。',
	}),
	'number-gap': (say) => ({
		what: `序号 ${say('before')} 之后是 ${say('number')}，中间缺号。`,
		remedy: '补上缺少的项目，或核对序号。',
	}),
	'number-duplicate': (say) => ({ what: `序号 ${say('number')} 重复。`, remedy: '核对序号。' }),
	'number-order': (say) => ({
		what: `序号 ${say('number')} 排在 ${say('before')} 之后。`,
		remedy: '按原文次序排列。',
	}),
	'review-with-doubt': () => ({
		what: '已标为复核，却还有错误级的存疑。',
		remedy: '先解决存疑，或把 encoding.reviewed 改为 null。',
	}),
	'ruling-unit-unknown': (say) => ({
		what: `裁定所指的 ${say('reference')} 不存在。`,
		expected: '清单项目的 id，或正文条款的编号',
		remedy: near(say, '改正编号；所指已不在的，删去这条裁定。'),
	}),
	'ruling-text-changed': (say) => ({
		what: '裁定之后文字有变，这条裁定已失效。',
		expected: `texts: {left: ${say('left')}, right: ${say('right')}}`,
		remedy: '重新对读；仍然成立的，换上现在的摘要。',
	}),
	'ruling-wrong-shape': (say) => ({
		what: `裁定写作 ${say('relation')}，左边 ${say('left')} 个，右边 ${say('right')} 个。`,
		expected: 'same、changed 一对一；split 一对多；merged 多对一；related 两边都有；none 至少一边',
		remedy: '改正关系或编号。',
	}),
	'ruling-contradicted': () => ({
		what: '这条裁定与前面的裁定相抵触，不起作用。',
		remedy: '两条中删去一条，或合为一条。',
	}),
	'ruling-unconfirmed': () => ({
		what: '这条只是推出的建议，尚未确认，不起作用。',
		remedy: '核对后把 method 改为 confirmed 并填 confirmedBy；不对的删去或把 relation 改为 none。',
	}),
	'ruling-unsigned': () => ({
		what: '已确认的裁定没有写明由谁确认。',
		expected: 'confirmedBy',
		remedy: '补上确认者。',
	}),
	'note-lost': (say) => ({
		what: `说明所挂的${say('on')}已不在变更之中。`,
		remedy: '改挂到现有的变更或项目上，或删去这条说明。',
	}),
	'note-stale': (say) => ({
		what: `写说明之后变更的文字已不同：现为“${say('from')}”→“${say('to')}”。`,
		remedy: '核对说明是否仍然成立，然后改正 was。',
	}),
	'note-of-others': (say) => ({
		what: `这份说明写的是 ${say('left')} → ${say('right')}，不在所列变更之中。`,
		remedy: '换用对应的说明文件，或改正 left、right。',
	}),
	'draft-parent-unknown': (say) => ({
		what: `不认识上位“${say('key')}”。`,
		expected: '政策库中的关键字，或以 parent.file 指明的草案或政策文件',
		remedy: near(say, '用 qingdan list 查看有哪些政策。'),
	}),
	'draft-parent-not-held': (say) => ({
		what: `上位“${say('key')}”只被引用，未持有原文（见 ${say('other')}）。`,
		expected: '所持的政策',
		remedy: '先编码上位文件；在此之前无从沿用。',
	}),
	'draft-parent-changed': (say) => ({
		what: `上位已不是本草案所依据的那一份：${say('part')} 现为 ${say('found')}（${say('other')}）。`,
		expected: say('expected'),
		remedy: '对照上位的改动逐项核对本草案，再改写 parent。',
	}),
	'draft-cycle': (say) => ({
		what: `草案的上位绕回了自身：${say('chain')}（另见 ${say('other')}）。`,
		remedy: '改正其中一份的 parent。',
	}),
	'draft-target-unknown': (say) => ({
		what: `没有所指的“${say('target')}”（见 ${say('other')}）。`,
		remedy: near(say, '改正编号，或删去这项改动。'),
	}),
	'draft-was-stale': (say) => ({
		what: `上位没有“${say('was')}”（见 ${say('other')}）。`,
		expected: say('found') || '该栏为空',
		remedy: '按上位现在的文字改写 was。',
	}),
	'draft-was-repeated': (say) => ({
		what: `“${say('was')}”在上位出现 ${say('count')} 次（见 ${say('other')}）。`,
		expected: '恰好一次，或写明 all: true',
		remedy: '多写几个字以指明其中一处；要全部改则加 all: true。',
	}),
	'draft-conflict': (say) => ({
		what: `与另一处相抵触：${say('other')}。`,
		remedy: '两处只留其一，或合为一处。',
	}),
	'draft-operation-incomplete': (say) => ({
		what: `这项改动缺少 ${say('key')}${say('other') && `（见 ${say('other')}）`}。`,
		remedy: `补上 ${say('key')}。`,
	}),
	'draft-operation-misplaced': (say) => ({
		what: `${say('op')} 不能用在这里。`,
		expected: '改文字用 set、fill、correct；新增项目写在 add 之下',
		remedy: '换一种改动，或移到应在之处。',
	}),
	'draft-order-incomplete': (say) => ({
		what: `order 没有列出 ${say('missing')}。`,
		remedy: '列出全部项目，或删去 order。',
	}),
	'draft-relation': (say) => ({
		what: `关系为 ${say('relation')} 时不能用 ${say('op')}（见 ${say('other')}）。`,
		expected: 'localise、fill 只用于下级；correct、split、merge 用于下级和新版；同级参照用 set、add、omit',
		remedy: '改用 set、add 或 omit，或改正 relation。',
	}),
	...settingProblemsZh,
	'draft-reading-alone': (say) => ({
		what: `只改了判读 ${say('key')}，没有改文字（上位见 ${say('other')}）。`,
		remedy: '先改文字；判读随文字走。',
	}),
	'amendment-kind': (say) => ({
		what: `kind 为 ${say('kind')}，而 changes 有 ${say('changes')} 处。`,
		expected:
			'修改或执行其他文件的文件写明 kind 为 amendment 或 adoption，并在 changes 中列出；其他文件都不写',
		remedy: '补上或删去其中之一。',
	}),
	'amendment-target-not-held': (say) => ({
		what: `被修改的 ${say('target')} 未持有原文（见 ${say('other')}）。`,
		expected: '所持的文件',
		remedy: '先编码被修改的文件；在此之前只在 relations 中写明修改关系。',
	}),
	'amendment-reading-missing': (say) => ({
		what: `项目 ${say('item')} 修改后，判读 ${say('reading')} 无法由“${say('quote')}”重读。`,
		remedy: '在 readings 中写明这一判读。',
	}),
};
