// Raises the exception that a message such as "ValueError: no" names: stands for errx, which would end the program.
static _Noreturn void raise_ended(int status, const char *format, ...) {
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) exit(status);
    va_end(args);
    char *colon = strstr(text, ": ");
    if (colon != NULL) *colon = '\0';
    raise_error(text, colon != NULL ? colon + 2 : "");
}
