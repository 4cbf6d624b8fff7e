import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { taskForm } from '../../domain/replies/ready/task-form';
import type { ListedForm } from '../../spoken/replies';
import { Refused } from '../parts/refused';
import type { View } from '../parts/views';
import { type Answer, ask } from '../server/ask';
import { FormView } from './form-view';
import { FormsList } from './forms-list';

/** The Forms of this conference, and the chosen one below them: the registration of tasks until another is. */
export function RegistrationView({ open: go }: { open: (view: View) => void }) {
  const [listed, setListed] = useState<Answer<{ forms: ListedForm[] }>>();
  const [{ code, begin }, setChosen] = useState({ code: taskForm, begin: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const list = async () => setListed(await ask('list-forms'));
  const forms = listed?.ok ? listed.result.forms : [];
  const title = forms.find((one) => one.code === code)?.title;
  const isFirst = useRef(true);
  // The pressed button is gone; what was chosen is the way on.
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [code]);
  useEffect(() => void list(), []);
  return (
    <>
      {listed?.ok === false && <Refused refusal={listed} />}
      {forms.length > 0 && (
        <FormsList
          forms={forms}
          chosen={code}
          choose={(one, isNew) => setChosen({ code: one, begin: isNew })}
        />
      )}
      <h2 ref={heading} tabIndex={-1}>
        {title ?? 'Đăng ký nhiệm vụ'}
      </h2>
      <FormView
        key={code}
        form={code}
        begin={begin}
        openMail={() => go('mail')}
        changed={() => void list()}
      />
    </>
  );
}
