import { type Permission, permissionReasons } from '../../src/words/permissions';
import { at } from '../root';
import type { Part } from './part';
import { row } from './words';

/** Where the guide gives the reason of each permission. */
export const permissionPart: Part = {
  page: at('docs', 'huong-dan', 'quyen-rieng-tu.md'),
  heading: '| Quyền | Để làm gì | Không cho thì |',
};

/** What does not work while a permission is not given. */
const without: Record<Permission, string> = {
  'spreadsheets.currentonly': 'không dùng được',
  'drive.file': 'không soạn được văn bản',
  forms: 'không mở được đăng ký',
  'gmail.send': 'không gửi được thư',
  'script.send_mail': 'không gửi được thư',
  'script.scriptapp': 'phải để trang mở tới khi gửi xong, và tự bấm đọc đăng ký',
  'script.container.ui': 'không dùng được',
  'script.external_request': 'không soạn, không gửi được',
  'userinfo.email': 'không soạn, không gửi được',
};

/** Each permission with its reason, as Tự kiểm tra gives it, and what does not work without. */
export const permissionTable = (): string =>
  [
    permissionPart.heading,
    '| --- | --- | --- |',
    ...Object.entries(permissionReasons).map(([name, reason]) =>
      row([`\`${name}\``, reason, without[name as Permission]]),
    ),
  ].join('\n');
