import { expectFit, inSidebar, openView, pressIn, sharedSheet } from './open-sheet';

jest.setTimeout(120_000);

const sheet = sharedSheet();

it('practice begins on the desk, stands above every view, and ends with one press', async () => {
  const { page, workspace } = sheet;
  workspace.execute('call', [{ action: 'create-tables', sample: true }]);
  // The page shows new tabs when it next looks, which takes the keyboard out of a menu that is open.
  await page.getByRole('tab', { name: 'Hội nghị' }).waitFor();
  await openView(page, 'Cài đặt và trợ giúp');
  await inSidebar(page, 'Bắt đầu tập').waitFor();
  await pressIn(page, 'Bắt đầu tập');
  await inSidebar(page, 'Đang tập dượt.').waitFor();
  await expectFit(page);
  await openView(page, 'Soạn văn bản');
  await inSidebar(page, 'Kế hoạch (KH)').waitFor();
  await inSidebar(page, 'Đang tập dượt.').waitFor();
  await pressIn(page, 'Soạn Kế hoạch (KH)');
  await inSidebar(page, 'Đã xong 1/1 văn bản.').waitFor();
  await expectFit(page);
  await openView(page, 'Việc cần làm');
  await pressIn(page, 'Thôi tập');
  await pressIn(page, 'Thôi tập, làm thật');
  await inSidebar(page, 'Chưa soạn văn bản nào.').waitFor();
  // The banner asks the Sheet by itself, so it goes a moment after the desk is drawn.
  await inSidebar(page, 'Đang tập dượt.').waitFor({ state: 'detached' });
});
