// A new text by a format of printf.
#define str_format(...) ({ char *text_; if (asprintf(&text_, __VA_ARGS__) < 0) exit(1); text_; })
