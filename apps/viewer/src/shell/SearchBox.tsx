import { type KeyboardEvent, Suspense, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { Place } from '../address/address.js';
import { goTo } from '../address/use-address.js';
import { useWords } from '../words/use-words.js';
import { isTyping } from './is-typing.js';
import { SearchList } from './views.js';

/** The search that stands on every page: a combobox whose list is loaded when it is first used. */
export function SearchBox() {
	const words = useWords();
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [query, setQuery] = useState('');
	const [open, setOpen] = useState(false);
	const [active, setActive] = useState(-1);
	const [options, setOptions] = useState<readonly Place[]>([]);
	const asked = useDeferredValue(query.trim());
	const shown = open && asked !== '';
	// Where nothing hovers there is a finger, and no key to press.
	const hasKeys = window.matchMedia('(any-hover: hover)').matches;
	useEffect(() => {
		const onKey = (event: globalThis.KeyboardEvent) => {
			if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target))
				return;
			if (document.querySelector('dialog[open]')) return;
			event.preventDefault();
			field.current?.focus();
		};
		window.addEventListener('keydown', onKey);
		return () => window.removeEventListener('keydown', onKey);
	}, []);
	useEffect(() => {
		if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
	}, [active, id]);
	const close = () => {
		setOpen(false);
		setActive(-1);
	};
	const choose = (place: Place) => {
		close();
		goTo(place);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && options.length > 0) {
			event.preventDefault();
			setOpen(true);
			setActive((now) => (now + step + (now < 0 && step < 0 ? 1 : 0) + options.length) % options.length);
		}
		if (event.key === 'Escape') {
			if (shown) event.preventDefault();
			close();
		}
		if (event.key === 'Enter' && asked !== '') {
			event.preventDefault();
			choose((shown ? options[active] : undefined) ?? { view: 'search', query: query.trim() });
		}
	};
	return (
		<search className="search-box">
			<input
				ref={field}
				type="search"
				role="combobox"
				lang="zh-CN"
				aria-label={words.search}
				aria-expanded={shown}
				aria-controls={shown ? id : undefined}
				aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
				aria-autocomplete="list"
				autoComplete="off"
				placeholder={hasKeys ? words.searchHint : words.search}
				value={query}
				onChange={({ target }) => {
					setQuery(target.value);
					setActive(-1);
					setOpen(true);
				}}
				onFocus={() => setOpen(true)}
				onBlur={close}
				onKeyDown={onKeyDown}
			/>
			{shown && (
				<Suspense fallback={null}>
					<SearchList id={id} query={asked} active={active} onOptions={setOptions} onChosen={close} />
				</Suspense>
			)}
		</search>
	);
}
