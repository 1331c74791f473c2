// Raises an exception of a class, with a message.
static _Noreturn void raise_error(const char *type, const char *message) { raise_exception((exception){type, message}); }
