/** The product's version, as package.json has it; it stands in reports that people send. */
export const version = '0.1.0';
