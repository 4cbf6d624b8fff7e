import type { Binder } from '../../binder/main';
import { ask, type Refusal } from './ask';

declare global {
  interface Window {
    giaoBanBinder?: Binder;
  }
}

/** What puts files into one; its script comes from the server once a page, since few pages need it. */
export async function loadBinder(): Promise<Binder | Refusal> {
  if (window.giaoBanBinder) return window.giaoBanBinder;
  const answer = await ask('show-binder');
  if (!answer.ok) return answer;
  const script = document.createElement('script');
  script.textContent = answer.result.script;
  document.head.append(script);
  return window.giaoBanBinder ?? unloaded;
}

const unloaded: Refusal = {
  ok: false,
  problems: [],
  questions: [],
  trouble: 'Trình duyệt không cho chạy phần ghép tệp.',
  steps: ['Tải từng văn bản bằng nút Tải Word hoặc PDF ở danh mục trên đây.'],
};
