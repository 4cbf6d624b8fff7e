export const bench = async (_args: string[]): Promise<number> => 0;
