/** For the page, which knows nothing of the domain but its words. */
export { taskForm } from '../../domain/replies/ready/task-form';
