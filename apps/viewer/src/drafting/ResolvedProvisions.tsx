import type { Provision } from '@qingdan/schema';

/** The main text that a draft comes to. */
export function ResolvedProvisions({ provisions }: { readonly provisions: readonly Provision[] }) {
	return provisions.map((provision, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a provision has no name but its place
		<div key={index} className="resolved-provision" lang="zh-CN">
			<p>
				{(provision.number || provision.heading) && (
					<strong>
						{provision.number}
						{provision.heading}
					</strong>
				)}
				{provision.text}
			</p>
			<ResolvedProvisions provisions={provision.children ?? []} />
		</div>
	));
}
