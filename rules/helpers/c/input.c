// The next line of standard input without its end.
static const char *input(void) {
    const char *line = read_line();
    if (*line == '\0') raise_error("EOFError", "EOF when reading a line");
    return strndup(line, strcspn(line, "\n"));
}
