// The name of an error's class.
const errorName = (error) => error?.constructor?.name ?? typeof error;
