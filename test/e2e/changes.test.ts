import { ask, typeInto, type Workspace } from '../support/local';
import { at, sendAll } from '../support/mail';
import { expectFit, inSidebar, openView, pressIn, sharedSheet, sidebarOf } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

/** Two guests who were told 8h00, and the Sheet says 14h00 since; nothing else runs meanwhile. */
function told(workspace: Workspace): void {
  ask(workspace, { action: 'create-tables', sample: true });
  for (const line of [2, 3]) workspace.type('Thành phần', line, 3, '213; 215');
  ask(workspace, { action: 'write-invitations' });
  sendAll(workspace, at(10));
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
}

test('the desk says first what changed; by keyboard it is noted for one and announced to the other', async () => {
  const { page, workspace } = sheet;
  workspace.atOnce(() => told(workspace));
  await openView(page, 'Việc cần làm');
  await inSidebar(page, '2 nơi đang giữ giấy ghi 8h00; bảng tính ghi 14h00.').waitFor();
  await expectFit(page);
  await pressIn(page, 'Xem và báo 2 nơi');
  await page.frameLocator('iframe').locator('h1:focus', { hasText: 'Thay đổi' }).waitFor();
  await inSidebar(page, 'Giờ bắt đầu: 8h00 → 14h00').waitFor();
  await expectFit(page);
  await pressIn(page, 'Đã báo thành phố Bắc Giang');
  await inSidebar(page, 'Đã ghi thành phố Bắc Giang được báo').waitFor();
  const frame = sidebarOf(page);
  await frame.getByLabel('Lý do, ghi vào thông báo').fill('mưa bão');
  await pressIn(page, 'Lập thông báo');
  await inSidebar(page, 'Đã soạn thông báo và lập 1 thư, chưa thư nào đi.').waitFor();
  await expectFit(page);
  await pressIn(page, 'Sang Gửi thư');
  await inSidebar(page, 'Thư báo thay đổi').waitFor();
  await inSidebar(page, 'Xem từng thư').click();
  await inSidebar(page, /^Thư sẽ đi như dưới đây/).waitFor();
});
