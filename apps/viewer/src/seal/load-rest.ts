import { createContext } from 'react';

/** Loads all that the page could want later: sealed, it can fetch nothing. */
export const LoadRestContext = createContext<() => Promise<void>>(async () => undefined);
