/** What an encoding says in its notes; they are part of the data, which is written in Chinese. */
export const remarks = {
	rowSplit: '单元格被分页断开，按原次序连接',
	repeatedFragment: '分页后重出前文末尾的文字，从略',
	runTogether: '两格连写在一栏，以第一个逗号前为对象',
	restored: '单元格被分页断开，前段末尾有重出文字，按同表另一处所载相同文字恢复',
	issuer: '据发文机关',
	title: '据标题',
	documentNumber: '据文号',
	given: '由使用者指明',
	personal: '个人联系方式',
	personalWhy: '个人信息，与对照无关',
	paragraphJoined: '段落被分页断开，按原次序连接',
} as const;
