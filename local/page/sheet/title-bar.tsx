import { paperPath, type State } from '../../server/wire';
import { shownMoment } from '../parts/moments';
import { Popover } from '../parts/popover';
import { BuilderBox, isSet } from './builder-box';
import type { useSheet } from './open-sheet';
import { TravelBox } from './travel-box';

type Props = {
  state: State;
  sheet: Pick<
    ReturnType<typeof useSheet>,
    'account' | 'setAccount' | 'isLost' | 'saving' | 'travel' | 'trouble' | 'setTrouble' | 'last'
  >;
};

/** The file's name, the papers in its Drive, its mailbox, its clock, and who is at work. */
export function TitleBar({ state, sheet }: Props) {
  const { title, papers, accounts, now, isTravelling } = state;
  const { account, setAccount, isLost, saving, travel, trouble, setTrouble, last } = sheet;
  return (
    <header class="title-bar">
      <h1>{title}</h1>
      <span class="where">{isLost ? 'Chưa lưu được' : saving ? 'Đang lưu…' : 'Đã lưu trên máy này'}</span>
      <Popover label={`Văn bản trong Drive (${papers.length})`}>
        {() => (
          <ul>
            {papers.length === 0 && <li>Chưa có văn bản nào.</li>}
            {papers.map(({ id, name, link }) => (
              <li key={id}>
                <a href={paperPath(link)} target="_blank" rel="noopener">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      <a class="opener" href="mail" target="_blank" rel="noopener">
        Hộp thư
      </a>
      <Popover label={isTravelling ? `Hôm nay là ${shownMoment(now).slice(6)}` : 'Đồng hồ'}>
        {(close) => (
          <TravelBox
            now={now}
            isTravelling={isTravelling}
            travel={(wanted) => {
              travel(wanted);
              close();
            }}
          />
        )}
      </Popover>
      <Popover label={isSet(trouble) ? 'Đang giả lỗi' : 'Thử lỗi'}>
        {() => <BuilderBox last={last} trouble={trouble} setTrouble={setTrouble} />}
      </Popover>
      <label>
        Tài khoản{' '}
        <select value={account || accounts[0]} onChange={(event) => setAccount(event.currentTarget.value)}>
          {accounts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </header>
  );
}
