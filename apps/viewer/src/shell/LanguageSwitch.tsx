import { replaceAddress } from '../address/use-address.js';
import { useLanguage } from '../words/use-words.js';

/** One button that names the other language in that language. */
export function LanguageSwitch() {
	const other = useLanguage() === 'zh' ? 'en' : 'zh';
	return (
		<button
			type="button"
			className="plain"
			lang={other === 'zh' ? 'zh-CN' : 'en'}
			onClick={() =>
				replaceAddress(({ place, reading }) => ({ place, reading: { ...reading, language: other } }))
			}
		>
			{other === 'zh' ? '中文' : 'English'}
		</button>
	);
}
