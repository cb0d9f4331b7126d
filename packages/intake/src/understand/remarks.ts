/** What an encoding says in its notes; they are part of the data, which is written in Chinese. */
export const remarks = {
	rowSplit: '单元格被分页断开，按原次序连接',
	repeatedFragment: '分页后重出前文末尾的文字，从略',
	runTogether: '两格连写在一栏，以第一个逗号前为对象',
	restored: '单元格被分页断开，前段末尾有重出文字，按同表另一处所载相同文字恢复',
	restoredBy: (where: string) => `单元格被分页断开，前段末尾有重出文字，按${where}恢复`,
	fragmentMoved: (fragment: string, where: string) => `“${fragment}”落入邻栏，按${where}移回`,
	cellsShifted: (where: string | undefined) =>
		`此行缺一格，其后各格前移一栏，按${where === undefined ? '机关名录和同表用语' : where}移回`,
	partedBy: (where: string) => `两格连写在一栏，按${where}断开`,
	issuer: '据发文机关',
	title: '据标题',
	shortName: '据地名简称，待核',
	documentNumber: '据文号',
	given: '由使用者指明',
	personal: '个人联系方式',
	personalWhy: '个人信息，与对照无关',
	paragraphJoined: '段落被分页断开，按原次序连接',
} as const;
