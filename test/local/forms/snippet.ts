import type { Workspace } from '../../../local/index';
import { workspaceOf } from '../snippet';

/** Makes a form as the add-on does: a file by Drive, filled by FormApp, published, linked, open to everybody. */
export const FORMS = `
  const make = (name = 'Đăng ký') => drive('post', '/drive/v3/files?fields=id,name,mimeType,webViewLink', { name, mimeType: 'application/vnd.google-apps.form', appProperties: { sheet: 's' } });
  const share = (id, body = { type: 'anyone', role: 'reader', view: 'published' }) => drive('post', '/drive/v3/files/' + id + '/permissions', body);
  const of = (id) => FormApp.openById(id);
  const link = (form) => form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
  function blank() { return make().id; }
  function build() {
    const { id } = make();
    const form = of(id);
    form.setTitle('Đăng ký nhiệm vụ 2021').setDescription('Gửi trước 15/8.').setConfirmationMessage('Sở đã nhận.').setAllowResponseEdits(true).setShowLinkToRespondAgain(false);
    form.addListItem().setTitle('Đơn vị').setRequired(true).setChoiceValues(['Huyện Yên Thế', 'Trung tâm "Ứng dụng", TP']);
    const year = FormApp.createTextValidation().requireNumberBetween(2021, 2025).setHelpText('Năm từ 2021 đến 2025.').build();
    form.addTextItem().setTitle('Từ năm').setHelpText('Bốn chữ số').setRequired(true).setValidation(year);
    form.addTextItem().setTitle('Email').setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
    const level = form.addMultipleChoiceItem().setTitle('Cấp').setRequired(true);
    const local = form.addPageBreakItem().setTitle('Cấp cơ sở');
    form.addTextItem().setTitle('Đơn vị cấp kinh phí').setRequired(true);
    const province = form.addPageBreakItem().setTitle('Cấp tỉnh');
    form.addTextItem().setTitle('Đơn vị tiếp nhận').setRequired(true);
    const content = form.addPageBreakItem().setTitle('Nội dung');
    form.addParagraphTextItem().setTitle('Mục tiêu');
    level.setChoices([level.createChoice('cấp tỉnh', province), level.createChoice('cấp cơ sở', local)]);
    province.setGoToPage(content);
    link(form.setPublished(true));
    share(id);
    return id;
  }
  const titles = (form) => form.getItems().map((item) => item.getTitle());
`;

/** A workspace with that form in it, and the form's id. */
export function formWorkspace(code = ''): { workspace: Workspace; id: string } {
  const workspace = workspaceOf(FORMS + code);
  const { value, error } = workspace.execute('build', [], { now: '2020-07-10T07:00' });
  if (error !== undefined) throw new Error(error);
  return { workspace, id: String(value) };
}

export const good = {
  'Đơn vị': 'Huyện Yên Thế',
  'Từ năm': '2021',
  Cấp: 'cấp tỉnh',
  'Đơn vị tiếp nhận': 'UBND huyện',
};

export const responsesTab = 'Câu trả lời biểu mẫu 1';
