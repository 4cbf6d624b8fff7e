import { writeRecipes } from '../recipes/document';
import { writeGoogle } from './google';
import { writeHolidays } from './holidays';
import { writeLocalWorkspace } from './local-workspace';
import { writePart } from './part';
import { permissionPart, permissionTable } from './permissions';
import { writeReference } from './reference';
import { verbPart, verbTable } from './verbs';

/** Writes every part of the documents that comes from the declarations; answers an exit code. */
export function writeDocs(): number {
  writeHolidays();
  writeRecipes();
  writePart(verbPart, verbTable());
  writePart(permissionPart, permissionTable());
  writeLocalWorkspace();
  writeGoogle();
  return writeReference();
}
