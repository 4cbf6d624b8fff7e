/** An exception that Google's services throw into a script; any other error is a fault of the local workspace. */
export class ServiceError extends Error {}
