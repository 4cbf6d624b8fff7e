import { useState } from 'preact/hooks';
import { PasteList } from './paste';
import { Province } from './province';

const ways = {
  province: 'Xã, phường, sở, ngành của một tỉnh',
  paste: 'Dán danh sách từ Excel',
} as const;
type Way = keyof typeof ways;

/** Units and persons come into their tabs: those of a province by one press, or a list from another sheet. */
export function PeopleView() {
  const [way, setWay] = useState<Way>('province');
  return (
    <>
      <fieldset>
        <legend>Lấy từ đâu</legend>
        {(Object.keys(ways) as Way[]).map((one) => (
          <label key={one} class="tick">
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            {ways[one]}
          </label>
        ))}
      </fieldset>
      {way === 'province' ? <Province /> : <PasteList />}
    </>
  );
}
