import { renderAsync } from 'docx-preview';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPaper, readState, wordsOf } from '../server/ask';

/** One paper as it stands on disk: the real .docx drawn in the page, to download, or to see as PDF. */
export function PaperViewer({ id }: { id: string }) {
  const [title, setTitle] = useState('Văn bản');
  const [notice, setNotice] = useState('Đang mở văn bản…');
  const sheets = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = async () => {
      const { papers } = await readState('');
      setTitle(papers.find((paper) => paper.id === id)?.name ?? 'Văn bản');
      if (sheets.current) await draw(await readPaper(id), sheets.current);
      setNotice('');
    };
    open().catch((error) =>
      setNotice(wordsOf(error, 'Không mở được văn bản này. Có thể nó đã bị xoá hoặc đổi chỗ.')),
    );
  }, []);
  return (
    <div class="viewer">
      <header class="title-bar">
        <h1>{title}</h1>
        <a href={`papers/${id}.docx`} download={`${title}.docx`}>
          Tải .docx
        </a>
        <a href={`papers/${id}.pdf`} target="_blank" rel="noopener">
          Xem PDF
        </a>
      </header>
      <p role="status">{notice}</p>
      <main ref={sheets} />
    </div>
  );
}

async function draw(paper: Blob, place: HTMLElement): Promise<void> {
  // Alternative chunks would be drawn as HTML of their own.
  await renderAsync(paper, place, undefined, { renderAltChunks: false, useBase64URL: true });
  for (const link of place.querySelectorAll('a')) {
    // A document may come from anybody: a link may lead to a page, not run something.
    if (!['http:', 'https:', 'mailto:'].includes(link.protocol)) link.removeAttribute('href');
    // A place in the document itself, while what else is relative lies under the server's address.
    if (link.getAttribute('href')?.startsWith('#')) link.href = location.pathname + link.hash;
  }
}
