import { writeRecipes } from '../recipes/document';
import { writeGoogle } from './google';
import { writeHolidays } from './holidays';
import { writeLocalWorkspace } from './local-workspace';
import { writePart } from './part';
import { permissionPart, permissionTable } from './permissions';
import { writeReference } from './reference';
import { understoodParts } from './understood';
import { verbPart, verbTable } from './verbs';

/** Writes every part of the documents that comes from the declarations; answers an exit code. */
export function writeDocs(): number {
  writeHolidays();
  writeRecipes();
  writePart(verbPart, verbTable());
  writePart(permissionPart, permissionTable());
  for (const [part, table] of understoodParts()) writePart(part, table);
  writeLocalWorkspace();
  writeGoogle();
  return writeReference();
}
