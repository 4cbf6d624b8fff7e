import { agrees, differs, type Saying } from './saying';

const form = "const form = FormApp.openById(make('biểu mẫu').id);";
const three = `${form} const [a, b, c] = [form.addTextItem(), form.addPageBreakItem(), form.addListItem()].map((item) => item.getId());`;
const order = 'form.getItems().map((item) => [a, b, c].indexOf(item.getId()))';
const list = `${form} const list = form.addListItem().setChoiceValues(['A', 'B']);`;
const text = `${form} const text = form.addTextItem().setTitle('Name');`;
const choosing = `${form} const choice = form.addMultipleChoiceItem();`;

export const ofForms: readonly Saying[] = [
  agrees('FormApp.openById', 'testform.js:58', 'its text is its kind', `${form} return String(form)`, 'Form'),
  agrees(
    'Form.getEditUrl',
    'testform.js:60',
    'the address of the editor holds the id',
    `const { id } = make(); return FormApp.openById(id).getEditUrl().includes(id)`,
    true,
  ),
  agrees(
    'Form.getPublishedUrl',
    'testform.js:61',
    'the address of a published form ends in viewform',
    `${form} return form.setPublished(true).getPublishedUrl().includes('/viewform')`,
    true,
  ),
  agrees(
    'Form.setTitle',
    'testform.js:102',
    'a title leaves the name of the file alone',
    `const { id } = make('tên tệp'); FormApp.openById(id).setTitle('tên khác').setDescription('chữ'); return drive('get', '/drive/v3/files/' + id).name`,
    'tên tệp',
  ),
  agrees(
    'Form.setAcceptingResponses',
    'testform.js:119',
    'taking no answers does not unpublish',
    `${form} form.setPublished(true).setAcceptingResponses(false); return form.isPublished()`,
    true,
  ),
  agrees(
    'Form.moveItem',
    'testform.js:395',
    'the last goes to the front',
    `${three} form.moveItem(2, 0); return ${order}`,
    [2, 0, 1],
  ),
  agrees(
    'Form.moveItem',
    'testform.js:401',
    'and back to the end',
    `${three} form.moveItem(2, 0); form.moveItem(0, 2); return ${order}`,
    [0, 1, 2],
  ),
  agrees(
    'Form.getItems',
    'testform.js:470',
    'all come, pages too',
    `${three} return form.getItems().length`,
    3,
  ),
  agrees(
    'Form.setDestination',
    'testform.js:515',
    'the Sheet that was set is said',
    `${form} link(form); return form.getDestinationId() === SpreadsheetApp.getActiveSpreadsheet().getId()`,
    true,
  ),
  agrees(
    'Form.setDestination',
    'testform.js:536',
    'another type is refused',
    `${form} return message(() => form.setDestination('UNSUPPORTED_TYPE', 'some-id')) !== 'no error'`,
    true,
  ),
  agrees(
    'Form.getDestinationId',
    'testform.js:509',
    'without one it throws',
    `${form} return message(() => form.getDestinationId()) !== 'no error'`,
    true,
  ),
  agrees(
    'MultipleChoiceItem.setChoices',
    'testform.js:267',
    'choices made by the question are taken',
    `${choosing} return String(choice.setChoices([choice.createChoice('Red'), choice.createChoice('Blue')]))`,
    'MultipleChoiceItem',
  ),
  agrees(
    'ListItem.setRequired',
    'testform.js:447',
    'an item may be required',
    `${list} return String(list.setRequired(true).setHelpText('chữ'))`,
    'ListItem',
  ),
  agrees(
    'TextItem.createResponse',
    'testformresponse.js:17',
    'an answer knows its question',
    `${text} return text.createResponse('John').getItem().getId() === text.getId()`,
    true,
  ),
  agrees(
    'ItemResponse.getResponse',
    'testformresponse.js:18',
    'and what it says',
    `${text} return text.createResponse('John').getResponse()`,
    'John',
  ),
  agrees(
    'ListItem.createResponse',
    'testformresponse.js:46',
    'one of the choices is an answer',
    `${list} return list.createResponse('A').getResponse()`,
    'A',
  ),
  agrees(
    'MultipleChoiceItem.createResponse',
    'testformresponse.js:37',
    'so is one of a few',
    `${choosing} choice.setChoices([choice.createChoice('Red'), choice.createChoice('Blue')]); return choice.createResponse('Red').getResponse()`,
    'Red',
  ),
  agrees(
    'ParagraphTextItem.createResponse',
    'testformresponse.js:68',
    'and a longer text',
    `${form} return form.addParagraphTextItem().createResponse('Long').getResponse()`,
    'Long',
  ),
  differs(
    'The add-on calls it without a type; with one it is not imitated.',
    3,
    'Form.getItems',
    'testform.js:473',
    'of a type only those come',
    `${three} return form.getItems(FormApp.ItemType.PAGE_BREAK).length`,
    1,
  ),
  differs(
    'Only its text differs, by which nothing is told apart.',
    'Invalid argument: type',
    'Form.setDestination',
    'testform.js:542',
    'another type is refused as a wrong signature',
    `${form} return message(() => form.setDestination('UNSUPPORTED_TYPE', 'some-id')).replace(/.*parameters.*/, 'parameters')`,
    'parameters',
  ),
  differs(
    'A member that the add-on does not call.',
    'undefined',
    'Form.addListItem',
    'testform.js:26',
    'a list makes choices as well',
    `${list} return typeof list.createChoice`,
    'function',
  ),
];
