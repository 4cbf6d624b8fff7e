import { theWorkbook } from '../workbook';
import { handlesOf } from './answers';
import { formOf } from './forms';

/**
 * Takes all answers out of a Form for good; the tab that it fills keeps its rows. (Reference, class Form: deleteAllResponses "Deletes all submitted
 * responses from the form's response store".)
 */
export const clearAnswers = (form: string): void => {
  formOf(form).deleteAllResponses();
};

/** Takes one answer out of a Form; one that is gone already stays so. */
export function removeAnswer(form: string, id: string): void {
  if (handlesOf(form).some((one) => one.id() === id)) formOf(form).deleteResponse(id);
}

/** The tabs that Forms fill by themselves, with the address of the Form. */
export const tabsOfForms = (): { name: string; form: string }[] =>
  theWorkbook()
    .getSheets()
    .flatMap((sheet) => {
      const form = sheet.getFormUrl();
      return form ? [{ name: sheet.getName(), form }] : [];
    });
