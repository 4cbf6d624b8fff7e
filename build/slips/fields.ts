import type { Slip } from './slip';

export const fieldSlips = (): Slip[] => [];
