import { openGuide } from '../../google/menu';

/** Hướng dẫn: shows the guide beside the Sheet, opened at one of its places ('' = its contents). */
export function showGuide({ at }: { at: string }): { at: string } {
  openGuide(at);
  return { at };
}
