/** Hands a file to the reader; nothing leaves the page. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The type of Word documents. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
