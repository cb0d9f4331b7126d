import type {
	Alignment,
	Bodies,
	CitedDocument,
	Concepts,
	Place,
	Policy,
	Regions,
	Step,
	Terms,
} from '@qingdan/schema';

/** A captured source text, as it stands beside its policy. */
export interface SourceText {
	/** path from the corpus folder, with forward slashes */
	readonly file: string;
	/** SHA-256 of the file's bytes, as `sha256:…` */
	readonly digest: string;
	readonly text: string;
}

/** What a file of the corpus knows about itself. */
interface FileOfCorpus {
	/** path from the corpus folder, with forward slashes */
	readonly file: string;
	/** SHA-256 of the file's bytes, as `sha256:…`; missing where it was not read from a file */
	readonly digest?: string;
	/** Where a value stands in the file. */
	place(steps: readonly Step[]): Place;
}

/** A policy that we hold, with its source text. */
export interface HeldPolicy extends FileOfCorpus {
	readonly policy: Policy;
	readonly source: SourceText;
}

/** A document that is cited and not held. */
export interface HeldCitation extends FileOfCorpus {
	readonly document: CitedDocument;
}

/** What people have decided on which items and provisions of two policies belong together. */
export interface HeldAlignment extends FileOfCorpus {
	readonly alignment: Alignment;
}

/** The vocabularies that all policies share. */
export interface Vocabulary {
	readonly regions: Regions;
	readonly bodies: Bodies;
	readonly concepts: Concepts;
	readonly terms: Terms;
}

/** Everything that is known: policies, cited documents, rulings on what belongs together, and vocabularies. */
export interface Corpus {
	readonly policies: readonly HeldPolicy[];
	readonly cited: readonly HeldCitation[];
	readonly alignments: readonly HeldAlignment[];
	readonly vocabulary: Vocabulary;
}

/** A corpus as one value without functions: what a static site or a worker is handed. */
export interface CorpusBundle {
	readonly schema: 'qingdan/bundle/1';
	readonly policies: readonly {
		readonly file: string;
		/** of the file's bytes: what a draft over it is pinned to */
		readonly digest?: string;
		readonly policy: Policy;
		readonly source: SourceText;
	}[];
	readonly cited: readonly { readonly file: string; readonly document: CitedDocument }[];
	readonly alignments: readonly { readonly file: string; readonly alignment: Alignment }[];
	readonly vocabulary: Vocabulary;
	/** how names are read, syllables parted by spaces; a search by sound needs them */
	readonly readings?: Readonly<Record<string, string>>;
	/** files of a site that stand beside the viewer, by their paths from the site's folder */
	readonly downloads?: readonly string[];
}

/** Packs a corpus; places in the YAML files are left behind. */
export function bundleCorpus({ policies, cited, alignments, vocabulary }: Corpus): CorpusBundle {
	return {
		schema: 'qingdan/bundle/1',
		policies: policies.map(({ file, digest, policy, source }) => ({
			file,
			...(digest === undefined ? {} : { digest }),
			policy,
			source,
		})),
		cited: cited.map(({ file, document }) => ({ file, document })),
		alignments: alignments.map(({ file, alignment }) => ({ file, alignment })),
		vocabulary,
	};
}

/** Unpacks a bundle; every place is then the beginning of its file. */
export function corpusOfBundle({ policies, cited, alignments, vocabulary }: CorpusBundle): Corpus {
	const place = (): Place => ({ line: 1, column: 1 });
	return {
		policies: policies.map((policy) => ({ ...policy, place })),
		cited: cited.map((document) => ({ ...document, place })),
		alignments: alignments.map((alignment) => ({ ...alignment, place })),
		vocabulary,
	};
}
