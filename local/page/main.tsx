import { render, type VNode } from 'preact';
import { FormPage } from './forms/page';
import { Mailbox } from './mail/mailbox';
import { PaperViewer } from './papers/viewer';
import { Sheet } from './sheet/sheet';

/** One page for all addresses under the server's pass: '' is the Sheet, `papers/ID` one of its papers, `forms/ID/viewform` a form, `mail` the mailbox. */
const [, pass, kind = '', id = ''] =
  /^\/([\w-]+)(?:\/(papers|forms|mail)(?:\/([\w-]+))?)?/.exec(location.pathname) ?? [];
// Whatever the page asks for or leads to lies beneath, also from within the sidebar's frame.
document.querySelector('base')?.setAttribute('href', `/${pass}/`);
const pages: Record<string, VNode> = {
  papers: <PaperViewer id={id} />,
  forms: <FormPage id={id} />,
  mail: <Mailbox id={id} />,
};
const place = document.getElementById('app');
if (place) render(pages[kind] ?? <Sheet />, place);
