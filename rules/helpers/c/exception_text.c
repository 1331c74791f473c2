// The message of an exception.
static const char *exception_text(exception error) { return error.message; }
