/** The code of the registration of tasks; apart from the kind, so that the page can name it without its questions. */
export const tasksCode = 'NV';
