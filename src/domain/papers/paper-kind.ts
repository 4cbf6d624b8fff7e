/** The kinds of paper there are. */
export type PaperKind = 'plan' | 'invitation' | 'summary';
