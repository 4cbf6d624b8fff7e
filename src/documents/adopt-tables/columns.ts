import { fold } from '../../domain/text/vietnamese';
import { type TableName, tables } from '../../tables/tables';
import type { Numbered } from '../adopt-facts/spans';

/** A column of a tab that a column of a Word table can hold: its field, the tag of a repeated row that prints it, and how papers head it. */
export type Fitting = { field: string; tag: string; heads: RegExp };

/** A tab whose rows a Word table can show. `needs` = fields without which a table is none of this tab. */
export type FittingTab = { name: TableName; columns: readonly Fitting[]; needs: readonly string[] };

const { budget, programme, assignments, people, guestLines } = tables;

/** The letters of one cell, and whether nothing else stands in it. */
export type CellText = { text: string; paragraph: Numbered | undefined; isPlain: boolean };

/** A column of the table: its place, and what it holds; undefined field = the number of the row. */
export type Column = { at: number; fitting: Fitting | undefined };

/** The tabs, the most telling first. Heads are folded, without what stands in brackets. */
export const fittingTabs: readonly FittingTab[] = [
  {
    name: 'budget',
    needs: ['content', 'amount'],
    columns: [
      {
        field: 'content',
        tag: budget.columns.content.title,
        heads: /^(?:các )?(?:nội dung|khỏan|hạng mục|diễn giải)(?: công việc| chi| kinh phí)?$/,
      },
      { field: 'measure', tag: budget.columns.measure.title, heads: /^(?:đvt|đơn vị(?: tính)?)$/ },
      { field: 'quantity', tag: budget.columns.quantity.title, heads: /^(?:số lượng|sl|số người)$/ },
      {
        field: 'times',
        tag: budget.columns.times.title,
        heads: /^số (?:buổi|ngày|lần|buổi\/ngày|ngày\/buổi)$/,
      },
      { field: 'price', tag: budget.columns.price.title, heads: /^(?:đơn giá|mức chi|định mức)$/ },
      { field: 'amount', tag: budget.columns.amount.title, heads: /^(?:thành tiền|số tiền|kinh phí)$/ },
      { field: 'note', tag: budget.columns.note.title, heads: /^ghi chú$/ },
    ],
  },
  {
    name: 'programme',
    needs: ['from', 'content'],
    columns: [
      { field: 'from', tag: 'Thời gian', heads: /^(?:thời gian|giờ|thời gian thực hiện)$/ },
      {
        field: 'content',
        tag: programme.columns.content.title,
        heads:
          /^(?:nội dung|nội dung (?:chương trình|công việc|thực hiện)|chương trình|công việc|họat động)$/,
      },
      {
        field: 'speaker',
        tag: programme.columns.speaker.title,
        heads:
          /^(?:(?:người|đơn vị|cơ quan|bộ phận) )?(?:thực hiện|trình bày|phụ trách|chịu trách nhiệm)$|^báo cáo viên$|^diễn giả$/,
      },
      {
        field: 'lead',
        tag: programme.columns.lead.title,
        heads: /^(?:(?:người )?điều hành|chủ trì|người chủ trì)$/,
      },
      { field: 'room', tag: programme.columns.room.title, heads: /^(?:địa điểm|phòng|phòng họp)$/ },
    ],
  },
  {
    name: 'assignments',
    needs: ['task', 'lead'],
    columns: [
      {
        field: 'task',
        tag: assignments.columns.task.title,
        heads: /^(?:(?:nội dung )?(?:công việc|nhiệm vụ)|nội dung|nội dung (?:thực hiện|phân công))$/,
      },
      {
        field: 'lead',
        tag: assignments.columns.lead.title,
        heads:
          /^(?:(?:đơn vị|cơ quan|phòng|bộ phận|người) )?(?:chủ trì|thực hiện|phụ trách|chủ trì thực hiện)$/,
      },
      {
        field: 'cooperating',
        tag: assignments.columns.cooperating.title,
        heads: /^(?:(?:đơn vị|cơ quan|phòng) )?phối hợp(?: thực hiện)?$/,
      },
      {
        field: 'due',
        tag: assignments.columns.due.title,
        heads:
          /^(?:thời hạn|hạn|thời gian(?: hòan thành| thực hiện)?|hạn hòan thành|thời hạn hòan thành|hòan thành)$/,
      },
    ],
  },
  {
    name: 'people',
    needs: ['name'],
    columns: [
      { field: 'name', tag: people.columns.name.title, heads: /^(?:họ và tên|họ tên|họ, tên|đại biểu)$/ },
      {
        field: 'post',
        tag: people.columns.post.title,
        heads: /^(?:chức vụ|chức danh|chức vụ, đơn vị|chức vụ, đơn vị công tác)$/,
      },
      {
        field: 'workplace',
        tag: people.columns.workplace.title,
        heads: /^(?:đơn vị|cơ quan|nơi công tác|đơn vị công tác|cơ quan, đơn vị|cơ quan công tác)$/,
      },
      { field: 'group', tag: people.columns.group.title, heads: /^(?:nhóm|thành phần)$/ },
    ],
  },
  {
    name: 'guestLines',
    needs: ['text', 'seats'],
    columns: [
      {
        field: 'text',
        tag: guestLines.columns.text.title,
        heads: /^(?:thành phần|thành phần tham dự|đại biểu|đơn vị|đối tượng|nội dung)$/,
      },
      {
        field: 'seats',
        tag: guestLines.columns.seats.title,
        heads: /^(?:số lượng|số người|số đại biểu|sl)$/,
      },
      { field: 'group', tag: guestLines.columns.group.title, heads: /^nhóm$/ },
    ],
  },
];

/** The number of a row. */
export const numberHead = /^(?:tt|stt|số tt|số thứ tự)$/;

/** A head as it is matched. @example headKey('Thành tiền (đồng)') // 'thành tiền' */
export const headKey = (text: string): string =>
  fold(text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' '))
    .replace(/[.:*]+$/, '')
    .trim();
