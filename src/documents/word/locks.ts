import type { Lock } from './letters';

type Field = { code: string; isResult: boolean };

/** Fields whose words stay until a person changes them. */
const stillField = /^\s*HYPERLINK/i;

/** Which fields and controls are open at one place of a part, and so whether Word fills in by itself what stands there. */
export class Locks {
  private readonly fields: Field[] = [];
  private readonly controls: { isFilled: boolean }[] = [];

  open(name: string, marks: string): void {
    const control = this.controls[this.controls.length - 1];
    if (name === 'w:fldChar') this.mark(markOf(marks, 'w:fldCharType'));
    else if (name === 'w:fldSimple') this.fields.push({ code: markOf(marks, 'w:instr'), isResult: true });
    else if (name === 'w:sdt') this.controls.push({ isFilled: false });
    else if (control && (name === 'w:dataBinding' || name === 'w:date')) control.isFilled = true;
  }

  /** `words` = what stood in the element. */
  close(name: string, words: string): void {
    const field = this.fields[this.fields.length - 1];
    if (name === 'w:instrText' && field) field.code += words;
    else if (name === 'w:fldSimple') this.fields.pop();
    else if (name === 'w:sdt') this.controls.pop();
  }

  now(): Lock | undefined {
    if (this.fields.some(({ code, isResult }) => isResult && !stillField.test(code))) return 'field';
    return this.controls.some(({ isFilled }) => isFilled) ? 'control' : undefined;
  }

  private mark(type: string): void {
    const field = this.fields[this.fields.length - 1];
    if (type === 'begin') this.fields.push({ code: '', isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') this.fields.pop();
  }
}

/** What a tag says of itself. @example markOf(' w:val="1"', 'w:val') // '1' */
export const markOf = (marks: string, name: string): string =>
  marks.split(`${name}="`)[1]?.split('"')[0] ?? '';
