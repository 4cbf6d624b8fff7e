/** The bytes of a picked file in base64; undefined when the disk does not give them. */
export const contentOf = (file: File): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });

/** An address under which the browser gives bytes, in base64, as a Word file. */
export const addressOf = (base64: string): string =>
  `data:application/vnd.openxmlformats-officedocument.wordprocessingml.document;base64,${base64}`;
