export interface PageCase {
	readonly name: string;
	/** the page, or what stands in its body */
	readonly page: string;
	/** each block: `[furniture] #level number text`; a table as rows of `column+columnSpan×rowSpan text`, `^` before a header row */
	readonly blocks: readonly (string | readonly (readonly string[])[])[];
	/** `code: text` for what is left out, `code? text` for what is unsure */
	readonly notices?: readonly string[];
}

export const pages: readonly PageCase[] = [
	{
		name: 'paragraphs, headings, breaks and white space',
		page: '<h1>关于印发<br>实施方案的通知</h1><p>各县\n  人民政府：</p><p>a\n b&nbsp;c</p>　　一、要求<br>　　二、任务<br><br>三、保障<pre>甲  乙\n丙</pre>',
		blocks: [
			'#1 关于印发\n实施方案的通知',
			'各县人民政府：',
			'a b\u00a0c',
			'　　一、要求',
			'　　二、任务',
			'三、保障',
			'甲  乙',
			'丙',
		],
	},
	{
		name: 'lists with the numbers that a browser prints',
		page: '<ol start="3"><li>甲<ol type="a"><li>乙</li><li>丙</li></ol></li><li value="9"><p>丁</p><p>戊</p></li></ol><ol reversed><li>己</li><li>庚</li></ol><ol style="list-style-type: simp-chinese-informal"><li>辛</li></ol><ul><li>壬</li></ul><ol style="list-style:none"><li>癸</li></ol>',
		blocks: ['3. 甲', 'a. 乙', 'b. 丙', '9. 丁', '戊', '2. 己', '1. 庚', '一、 辛', '壬', '癸'],
	},
	{
		name: 'a header of two rows and cells merged both ways',
		page: '<table><caption>表1</caption><thead><tr><td rowspan=2>序号</td><td colspan=2>服务</td></tr><tr><td>项目<td>对象</tr></thead><tr><td>1<td rowspan=2>津贴<br>补贴<td><p>80岁</p><p>90岁</p></tr><tr><td>2<td>100岁</tr></table>',
		blocks: [
			'表1',
			[
				['^', '0+1×2 序号', '1+2×1 服务'],
				['^', '1+1×1 项目', '2+1×1 对象'],
				['0+1×1 1', '1+1×2 津贴\n补贴', '2+1×1 80岁\n90岁'],
				['0+1×1 2', '2+1×1 100岁'],
			],
		],
	},
	{
		name: 'a row of header cells, and rows that are wholly covered or empty',
		page: '<table><tr><th>甲</th><th>乙</th></tr><tr><td rowspan=2>丙</td><td rowspan=2>丁</td></tr><tr></tr><tr></tr><tr><td>戊</td><td>己</td></tr></table>',
		blocks: [[['^', '0+1×1 甲', '1+1×1 乙'], ['0+1×2 丙', '1+1×2 丁'], [], ['0+1×1 戊', '1+1×1 己']]],
	},
	{
		name: 'a row span of 0 goes to the end of its group, one that is too long ends there and is said',
		page: '<table><tbody><tr><td rowspan=0>甲</td><td>乙</td></tr><tr><td>丙</td></tr></tbody><tbody><tr><td>丁</td><td rowspan=9>戊</td></tr></tbody></table>',
		blocks: [[['0+1×2 甲', '1+1×1 乙'], ['1+1×1 丙'], ['0+1×1 丁', '1+1×1 戊']]],
		notices: ['spans-corrected?'],
	},
	{
		name: 'spans that would lie over each other',
		page: '<table><tr><td>甲</td><td rowspan=2>乙</td></tr><tr><td colspan=2>丙</td></tr></table>',
		blocks: [[['0+1×1 甲', '1+1×2 乙'], ['0+1×1 丙']]],
		notices: ['spans-corrected?'],
	},
	{
		name: 'spans that are no numbers, negative or without end',
		page: '<table><tr><td colspan="x" rowspan="-2">甲</td><td colspan=1000000000>乙</td></tr><tr><td>丙</td></tr></table>',
		blocks: [[['0+1×1 甲', '1+1000×1 乙'], ['0+1×1 丙']]],
	},
	{
		name: 'a table that arranges the page, with a table of data in it',
		page: '<table><tr><td>左</td><td><p>关于清单的通知</p><table><tr><td>1</td><td>高龄津贴</td></tr><tr><td>2</td><td>护理补贴</td></tr></table></td></tr></table>',
		blocks: [
			'左',
			'关于清单的通知',
			[
				['0+1×1 1', '1+1×1 高龄津贴'],
				['0+1×1 2', '1+1×1 护理补贴'],
			],
		],
		notices: ['layout-table?'],
	},
	{
		name: 'a small table inside a cell of data',
		page: '<table><tr><td>等级</td><td>补贴对象和标准如下表所列</td></tr><tr><td>一级</td><td><table><tr><td>每月</td><td>100元</td></tr></table></td></tr></table>',
		blocks: [
			[
				['0+1×1 等级', '1+1×1 补贴对象和标准如下表所列'],
				['0+1×1 一级', '1+1×1 每月 100元'],
			],
		],
		notices: ['nested-table? 每月 100元'],
	},
	{
		name: 'what surrounds the content, by element, role, class and links',
		page: '<title>通知_某县政府</title><header><p>某县人民政府</p></header><div role=navigation>首页</div><div class="dqWeizhi crumb-box">当前位置：首页</div><div id=main><h2>通知</h2><p>各乡镇人民政府，各有关单位，请认真贯彻执行本方案。</p></div><ul><li><a href=1>文件一</a></li><li><a href=2>文件二</a></li><li><a href=3>文件三</a></li></ul><footer>版权所有</footer>',
		blocks: [
			'[header] 通知_某县政府',
			'[header] 某县人民政府',
			'[navigation] 首页',
			'[navigation] 当前位置：首页',
			'#2 通知',
			'各乡镇人民政府，各有关单位，请认真贯彻执行本方案。',
			'[navigation] 文件一',
			'[navigation] 文件二',
			'[navigation] 文件三',
			'[footer] 版权所有',
		],
	},
	{
		name: 'the content that a page names; what stands outside is said to be judged',
		page: '<div>站点</div><h1>办法</h1><main><header><p>第一章 总则</p></header><p>第一条 为了规范养老服务，制定本办法。</p></main><div>下载</div>',
		blocks: [
			'[navigation] 站点',
			'#1 办法',
			'第一章 总则',
			'第一条 为了规范养老服务，制定本办法。',
			'[navigation] 下载',
		],
		notices: ['main-content-judged?'],
	},
	{
		name: 'what is not shown or no text',
		page: '<p>甲<span style="color:red; display:none">暗</span><span hidden>藏</span><script>x()</script><style>p{}</style><img alt="公章" src=a.png><ruby>养老<rt>yǎng</rt></ruby><del>旧</del><ins>新</ins></p><iframe src="a.html"></iframe>',
		blocks: ['甲养老新'],
		notices: [
			'hidden-text: 暗',
			'hidden-text: 藏',
			'script:',
			'picture: 公章',
			'ruby: yǎng',
			'tracked-deletion: 旧',
			'tracked-insertion? 新',
			'external-part: a.html',
		],
	},
	{
		name: 'a page saved by a word processor',
		page: "<div class=WordSection1><p class=MsoNormal align=center><b><span lang=EN-US>2024</span><span>年清单</span></b><o:p></o:p></p><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>高龄津贴</p><p><span style='mso-hide:all'>暗</span></p></div>",
		blocks: ['2024年清单', '1.\u00a0高龄津贴'],
		notices: ['hidden-text: 暗'],
	},
	{
		name: 'characters that cannot be seen',
		page: '<p>养\u200b老</p>',
		blocks: ['养\u200b老'],
		notices: ['invisible-characters? 养\u200b老'],
	},
];
