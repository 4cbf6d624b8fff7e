import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';

export class PageService implements Fake<'HtmlService'> {
  readonly service = 'HtmlService';

  constructor(private readonly run: Run) {}

  createHtmlOutputFromFile(filename: string): Page {
    const html = this.run.stores.bundle.html[filename];
    if (html === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return new Page(html);
  }
}

/** A page yet to be shown. */
export class Page implements Fake<'HtmlOutput'> {
  readonly service = 'HtmlOutput';
  title = '';
  width = 600;
  height = 400;

  constructor(public html: string) {}

  append(addedContent: string): this {
    this.html += addedContent;
    return this;
  }

  getContent(): string {
    return this.html;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}
