import { Popover } from './popover';
import { type Paper, paperPath } from './wire';

type Props = {
  title: string;
  saving: boolean;
  papers: readonly Paper[];
  accounts: readonly string[];
  account: string;
  setAccount: (account: string) => void;
};

/** The file's name, the papers in its Drive, and who is at work. */
export function TitleBar({ title, saving, papers, accounts, account, setAccount }: Props) {
  return (
    <header class="title-bar">
      <h1>{title}</h1>
      <span class="where">{saving ? 'Đang lưu…' : 'Đã lưu trên máy này'}</span>
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
      <a class="opener" href="/mail" target="_blank" rel="noopener">
        Hộp thư
      </a>
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
