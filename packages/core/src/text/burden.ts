const paidByPerson =
	/(?:起付(?:标准|线)?|自付(?:比例|部分|费用)?|自负(?:比例|部分)?|个人(?:承担|负担|缴纳|缴费)(?:比例|部分|费用|金额)?|自[缴筹理]|(?:农户|养殖户|用户|患者|家庭|家属|本人|参保人员?)(?:自行)?(?:承担|负担|缴纳|支付|出资)|(?:收费|缴费)(?:标准)?)([^，。；、\d]{0,20})$/;
const help = /救助|补助|补贴|资助|减免|减收|减半|报销|代缴|支付|优惠|给予|予以|下降|降低/;
const helpBehind = new RegExp(`^[^，。；]{0,12}(?:${help.source})`);

/**
 * Whether a number says what the person has to pay, so that less is better for her: 起付标准按10%, 收费标准为20元; not where it
 * measures the help with it: 个人自付部分按70%的比例救助.
 * @param start where the number begins in the text
 * @param end where it ends
 */
export function isPaidByPerson(text: string, start: number, end: number): boolean {
	const between = paidByPerson.exec(text.slice(Math.max(0, start - 40), start))?.[1];
	return between !== undefined && !help.test(between) && !helpBehind.test(text.slice(end, end + 24));
}
