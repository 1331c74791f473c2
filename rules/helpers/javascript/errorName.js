// The name of an error's class.
function errorName(error) {
  return error?.constructor?.name ?? typeof error;
}
