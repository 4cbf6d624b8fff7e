import { assemblyPlan } from './assembly-plan';
import { associationMoved } from './association-moved';
import { communeCouncilPlan } from './commune-council-plan';
import { communeInvitation } from './commune-invitation';
import { councilPostponed } from './council-postponed';
import { departmentLetter } from './department-letter';
import { governmentOfficeLetter } from './government-office-letter';
import { ministryLetter } from './ministry-letter';
import { provinceDecision } from './province-decision';
import { provincePlan } from './province-plan';
import { societyNotice } from './society-notice';
import type { Published } from './typed';
import { unionSubmission } from './union-submission';
import { universityNotice } from './university-notice';
import { youthCouncilMoved } from './youth-council-moved';

/** Every published paper that is typed in and compared. */
export const published: readonly Published[] = [
  ministryLetter,
  governmentOfficeLetter,
  assemblyPlan,
  communeInvitation,
  provincePlan,
  provinceDecision,
  councilPostponed,
  communeCouncilPlan,
  universityNotice,
  departmentLetter,
  associationMoved,
  unionSubmission,
  youthCouncilMoved,
  societyNotice,
];
