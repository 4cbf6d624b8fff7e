import { ofDrive } from './drive';
import { ofForms } from './forms';
import { ofMail } from './mail';
import { ofScript } from './script';
import type { Unknown } from './unknown';

/** Every unconfirmed fact, by its name. */
export const unknowns = { ...ofDrive, ...ofForms, ...ofMail, ...ofScript };

export type UnknownName = keyof typeof unknowns;
export type SideOf<N extends UnknownName> = keyof (typeof unknowns)[N]['sides'] & string;

/** A world: which side each fact is on. One that is not said is on its likely side. */
export type World = { [N in UnknownName]?: SideOf<N> };

/** The same for whoever goes through all. */
export const everyUnknown = Object.entries(unknowns) as [UnknownName, Unknown][];

/** Whether there is such a fact with such a side. */
export const isSide = (name: string, side: string): boolean =>
  everyUnknown.some(([known, { sides }]) => known === name && Object.hasOwn(sides, side));
