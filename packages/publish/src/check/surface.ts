/** Where a finding is read: with the command at hand, on the page, or in a document that goes from desk to desk. */
export type Surface = 'command' | 'page' | 'document';
