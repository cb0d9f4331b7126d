import { levelOfRegion } from '@qingdan/core';
import { placeOr } from '@qingdan/publish';
import { usePublishWords } from '../words/publish-words.js';
import { useLabels } from '../words/use-labels.js';
import { useWords } from '../words/use-words.js';
import { CitedRow } from './CitedRow.js';
import { DocumentRow } from './DocumentRow.js';
import type { RegionNode } from './tree.js';

/** A region with its documents, and the regions below it. */
export function RegionTree({ node }: { readonly node: RegionNode }) {
	const words = useWords();
	const labels = useLabels();
	const publish = usePublishWords();
	return (
		<div className="region">
			<h3 className="region-name">
				<span lang="zh-CN">{placeOr(node, publish)}</span>{' '}
				<span className="region-level">{node.code !== null && labels.level[levelOfRegion(node.code)]}</span>
			</h3>
			{node.documents.length > 0 && (
				<ul className="region-documents">
					{node.documents.map((document) => (
						<DocumentRow key={document.key} document={document} />
					))}
				</ul>
			)}
			{node.cited.length > 0 && (
				<details className="region-cited">
					<summary>{words.citedCount(node.cited.length)}</summary>
					<ul>
						{node.cited.map(({ document }) => (
							<CitedRow key={document.key} document={document} />
						))}
					</ul>
				</details>
			)}
			{node.children.length > 0 && (
				<div className="region-below">
					{node.children.map((child) => (
						<RegionTree key={child.code ?? ''} node={child} />
					))}
				</div>
			)}
		</div>
	);
}
