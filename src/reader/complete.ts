import { createContext } from 'react';

/** True where no script will ever show the rest of a long list: all of it is drawn at once. */
export const CompleteContext = createContext(false);
