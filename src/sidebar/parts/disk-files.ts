/** The bytes of a picked file in base64; undefined when the disk does not give them. */
export const contentOf = (file: File): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands bytes, in base64, to the browser as a Word file to be saved. */
export function saveWord(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: wordType }));
  link.download = name;
  link.click();
  // The browser has what it needs once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
