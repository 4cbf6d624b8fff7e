import { render, type VNode } from 'preact';
import { FormPage } from './forms/page';
import { Mailbox } from './mail/mailbox';
import { PaperViewer } from './papers/viewer';
import { Sheet } from './sheet/sheet';

/** One page for all addresses: `/` is the Sheet, `/papers/ID` one of its papers, `/forms/ID/viewform` a form, `/mail` the mailbox. */
const [, kind = '', id = ''] = /^\/(papers|forms|mail)(?:\/([\w-]+))?/.exec(location.pathname) ?? [];
const pages: Record<string, VNode> = {
  papers: <PaperViewer id={id} />,
  forms: <FormPage id={id} />,
  mail: <Mailbox id={id} />,
};
const place = document.getElementById('app');
if (place) render(pages[kind] ?? <Sheet />, place);
