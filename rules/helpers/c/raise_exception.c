// Raises an exception that exists already.
static _Noreturn void raise_exception(exception error) { raise_error(error.type, error.message); }
