import { doiThoai } from './doi-thoai';
import { giaoBan, giaoBanGon } from './giao-ban';
import { hoiThao } from './hoi-thao';
import { mau2026 } from './mau-2026';
import { soKet, tongKet } from './review';
import type { Start } from './start';
import { tapHuan } from './tap-huan';

/** What a conference can begin from, in the order in which it is offered. */
export const starts: readonly Start[] = [
  giaoBan,
  giaoBanGon,
  soKet,
  tongKet,
  tapHuan,
  hoiThao,
  doiThoai,
  mau2026,
];
