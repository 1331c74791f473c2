// A new text by a format of printf.
__attribute__((format(printf, 1, 2))) static const char *str_format(const char *format, ...) {
    char *text;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) exit(1);
    va_end(args);
    return text;
}
