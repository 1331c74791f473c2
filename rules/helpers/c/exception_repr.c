// An exception as Python's repr shows it.
static const char *exception_repr(exception error) {
    return str_format("%s(%s)", error.type, error.message[0] ? str_repr(error.message) : "");
}
