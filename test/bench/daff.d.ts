/** What of daff is used here; the package has no types of its own. */
declare module 'daff' {
	interface Order {
		getList(): { l: number; r: number }[];
	}
	const daff: {
		TableView: new (rows: readonly (readonly string[])[]) => object;
		CompareFlags: new () => object;
		compareTables(left: object, right: object, flags: object): { align(): { toOrder(): Order } };
	};
	export default daff;
}
