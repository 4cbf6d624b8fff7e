import { nfc } from '../domain/text/vietnamese';

/**
 * How the address of a heading ends on a page of the guide; GitHub makes it the same way, so links between pages work in both places.
 * @example slugOf('Tạm dừng, hủy') // 'tạm-dừng-hủy'
 */
export const slugOf = (heading: string): string =>
  nfc(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/**
 * Where a page of the guide, or one of its headings, stands in the one page that the add-on shows.
 * @example anchorOf('dang-ky', 'Thư nhắc') // 'dang-ky--thư-nhắc'
 */
export const anchorOf = (page: string, heading = ''): string =>
  heading === '' ? page : `${page}--${slugOf(heading)}`;
