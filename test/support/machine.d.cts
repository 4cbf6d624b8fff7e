type Part = 'LibreOffice' | 'LibreOffice Calc' | 'poppler';
export function needing(
  block: jest.It | jest.Describe,
  ...parts: Part[]
): (name: string, body: () => void | Promise<void>, timeout?: number) => void;
export function lackedBy(fullName: string): string[];
