import type { Language } from '@qingdan/publish';

/** The language asked for with `--lang`, else that of the environment; Chinese where that says nothing. */
export function languageOf(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
): Language {
	const asked = args.flatMap((arg, index) =>
		arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
	);
	const last = asked.at(-1);
	if (last === 'zh' || last === 'en') return last;
	const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value) ?? '';
	return /^en(?:[_.@-]|$)/i.test(locale) ? 'en' : 'zh';
}
