import PostalMime from 'postal-mime';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ListedMail, paperPath } from '../../server/wire';
import { shownMoment } from '../parts/moments';
import { readMail, wordsOf } from '../server/ask';

type Shown = {
  subject: string;
  from: string;
  text: string;
  html?: string | undefined;
  attachments: { name: string; bytes: number; url: string }[];
  links: { path: string; text: string }[];
};

/** One message; `isAsked`: the keyboard goes there, past the list. Its HTML comes from cells that anybody may have filled, so it is drawn where no script runs and no link leads. */
export function Message({ mail, isAsked }: { mail: ListedMail; isAsked: boolean }) {
  const [shown, setShown] = useState<Shown>();
  const [notice, setNotice] = useState('Đang mở thư…');
  useEffect(() => {
    read(mail.id).then(setShown, (error) => setNotice(wordsOf(error, 'Không mở được thư này.')));
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [shown]);
  if (!shown) return <p role="status">{notice}</p>;
  const { subject, from, text, html, attachments, links } = shown;
  return (
    <article>
      <h2 ref={heading} tabIndex={-1}>
        {subject}
      </h2>
      <dl>
        <dt>Từ</dt>
        <dd>{from}</dd>
        <dt>Tới</dt>
        <dd>{mail.recipients.join(', ')}</dd>
        <dt>Lúc</dt>
        <dd>{shownMoment(mail.at)}</dd>
      </dl>
      {html === undefined ? <pre>{text}</pre> : <iframe title="Nội dung thư" sandbox="" srcdoc={html} />}
      <ul>
        {attachments.map(({ name, bytes, url }) => (
          <li key={url}>
            <a href={url} download={name}>
              {name}
            </a>{' '}
            ({Math.ceil(bytes / 1000)} kB)
          </li>
        ))}
        {links.map(({ path, text: words }) => (
          <li key={path}>
            <a href={path}>Mở trên máy này: {words}</a>
          </li>
        ))}
        <li>
          <a href={`mail/${mail.id}.eml`} download={`${mail.id}.eml`}>
            Tải cả thư (.eml)
          </a>
        </li>
      </ul>
    </article>
  );
}

async function read(id: string): Promise<Shown> {
  const { subject = '', from, text = '', html, attachments } = await PostalMime.parse(await readMail(id));
  return {
    subject,
    from: from?.name ? `${from.name} <${from.address}>` : (from?.address ?? ''),
    text,
    html,
    attachments: attachments.map(({ filename, content }) => {
      // Of no type that a browser would show, as a page from a mail would run as one of ours.
      const blob = new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
      return { name: filename ?? 'tệp đính kèm', bytes: blob.size, url: URL.createObjectURL(blob) };
    }),
    links: linksIn(html ?? ''),
  };
}

/** Links to papers and forms, which are on this machine. A document that is only parsed runs nothing. */
function linksIn(html: string): Shown['links'] {
  const links = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')];
  return links.flatMap(({ href, textContent }) => {
    const path = paperPath(href);
    return path === undefined ? [] : [{ path, text: textContent || href }];
  });
}
