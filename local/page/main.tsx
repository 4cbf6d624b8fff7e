import { render } from 'preact';
import { PaperViewer } from './paper-viewer';
import { Sheet } from './sheet';

/** One page for both addresses: `/` is the Sheet, `/papers/ID` one of its papers. */
const [, id] = /^\/papers\/([\w-]+)$/.exec(location.pathname) ?? [];
const place = document.getElementById('app');
if (place) render(id === undefined ? <Sheet /> : <PaperViewer id={id} />, place);
