/**
 * What is left of the sending, in words; '' when nothing is.
 * @example timeLeft(130) // 'còn khoảng 3 phút'
 */
export function timeLeft(seconds: number): string {
  if (seconds <= 0) return '';
  if (seconds < 60) return 'còn dưới 1 phút';
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `còn khoảng ${minutes} phút`;
  const rest = minutes % 60;
  return `còn khoảng ${Math.floor(minutes / 60)} giờ${rest > 0 ? ` ${rest} phút` : ''}`;
}

/**
 * A file's size as people here write it, thousands as in Gmail.
 * @example sizeWords(1_240_000) // '1,2 MB'
 */
export function sizeWords(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
