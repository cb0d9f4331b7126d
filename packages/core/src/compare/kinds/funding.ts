import { type Classifier, substantive } from './kind.js';

/** Where money comes from: 公益金, 财政, 所需资金由…负担. */
const source =
	/公益金|慈善基金|社会捐赠|(?:所需|专项)(?:资金|经费)|财政[^，。；]{0,12}(?:负担|承担|安排|支付|保障|列支|解决|补助|预算)|(?:资金|经费)[^，。；]{0,8}(?:负担|承担|列支|安排)/;

/** A source of money that only one side names. */
export const funding: Classifier = ({ from, to }) => {
	if (to === '' && source.test(from)) return substantive('funding-source-dropped', 'unclear');
	if (from === '' && source.test(to)) return substantive('funding-source-added', 'unclear');
	return undefined;
};
