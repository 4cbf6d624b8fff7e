import { useRef } from 'preact/hooks';
import type { Changes } from '../../spoken/changes';
import { ActionButton } from '../parts/action-button';
import { LongList } from '../parts/long-list';
import type { ChangesHere } from './use-changes';

/** Where there is less than a day: a text for Zalo or the telephone, and whom to tick off. */
export function CallList({ told: { holders, message }, here }: { told: Changes; here: ChangesHere }) {
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    text.current?.select();
    // Older than the clipboard's own interface, which a page within a page may not use.
    here.say(
      document.execCommand('copy') ? '✓ Đã chép tin nhắn.' : 'Tin nhắn đã được chọn; bấm Ctrl+C để chép.',
    );
  };
  return (
    <section aria-labelledby="call">
      <h2 id="call">Gọi điện, nhắn tin khi gấp</h2>
      <label>
        Tin nhắn
        <textarea ref={text} rows={6} readOnly value={message} />
      </label>
      <ActionButton onPress={copy}>Chép tin nhắn</ActionButton>
      <LongList
        items={holders}
        keyOf={({ code }) => code}
        show={({ code, name, phone }) => (
          <>
            {name}{' '}
            {phone ? (
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            ) : (
              <span class="count">chưa có số</span>
            )}{' '}
            <ActionButton busy={here.doing !== ''} onPress={() => void here.tick(code, name)}>
              Đã báo <span class="hidden">{name}</span>
            </ActionButton>
          </>
        )}
      />
    </section>
  );
}
