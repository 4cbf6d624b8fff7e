import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormStanding, ListedForm } from '../../spoken/forms';
import { firstForm } from '../../words/form';
import { type Answer, ask } from '../parts/ask';
import { Refused } from '../parts/problem-list';
import type { View } from '../parts/views';
import { FormView } from './form-view';
import { FormsList } from './forms-list';

/** `asked` = the Form that was asked for. */
type Props = { asked: string | undefined; open: (view: View) => void };

/** The Forms of this conference, and the chosen one below them. */
export function RegistrationView({ asked, open: go }: Props) {
  const [listed, setListed] = useState<Answer<{ forms: ListedForm[]; standings: FormStanding[] }>>();
  const [{ code, begin }, setChosen] = useState({ code: asked ?? firstForm, begin: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const list = async () => setListed(await ask('list-forms'));
  const { forms, standings } = listed?.ok ? listed.result : { forms: [], standings: [] };
  const title = forms.find((one) => one.code === code)?.title;
  const isFirst = useRef(true);
  // The pressed button is gone; what was chosen is the way on.
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [code]);
  // Whoever was led to one Form goes on there, below the list.
  useEffect(() => {
    if (asked) heading.current?.focus();
    void list();
  }, []);
  // The list has come above it.
  useEffect(() => {
    if (asked && document.activeElement === heading.current) heading.current?.scrollIntoView();
  }, [listed]);
  return (
    <>
      {listed?.ok === false && <Refused refusal={listed} />}
      {forms.length > 0 && (
        <FormsList
          forms={forms}
          standings={standings}
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
