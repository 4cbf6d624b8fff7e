import { lastDesk } from './last-desk';
import { practises } from './ledger';

/** A line of the menu: its words and the global function it calls. */
export type MenuLine = { label: string; entry: string };

/**
 * Builds the add-on's menu. Works in AuthMode.NONE, where nothing but the menu may be touched. Google gives it the name of the listing, or, in a
 * script bound to one Sheet, of the script's project, as the page where people agree has it: so whoever installs names that.
 */
export function addMenu(lines: readonly MenuLine[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, entry } of lines) menu.addItem(label, entry);
  menu.addToUi();
}

/** Shows the guide in a window over the Sheet, which can be worked in meanwhile. `at` = letters, digits and dashes only. */
export function openGuide(at: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Guide')
    .append(`<div id="opening-place" data-at="${at}" hidden></div>`)
    .setWidth(720)
    .setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Hướng dẫn');
}

/** As the value of an attribute. */
const quoted = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Opens the sidebar at one of its views; the page reads the view, whether the Sheet practises and, to show at once, what the desk showed last
 * from the appended element.
 */
export function showSidebar(title: string, view: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(
      `<div id="opening-view" data-view="${view}" data-practice="${practises()}" data-desk="${quoted(lastDesk())}" hidden></div>`,
    )
    .setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The script that puts files into one, without the page around it. */
export const binderScript = (): string =>
  HtmlService.createHtmlOutputFromFile('Binder')
    .getContent()
    .replace(/^.*?<script>/s, '')
    .replace(/<\/script>.*$/s, '');
