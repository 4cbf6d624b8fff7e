/** The code of the registration of tasks among the Forms, which has verbs of its own: its rows in Câu hỏi go by it. */
export const taskForm = 'NV';
