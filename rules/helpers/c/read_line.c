// The next line of standard input, with its end; empty when there is none.
static const char *read_line(void) {
    char *line = NULL;
    size_t size = 0;
    return getline(&line, &size, stdin) < 0 ? "" : line;
}
