// The remaining lines of standard input, with their ends.
static str_list *read_lines(void) {
    str_list *lines = calloc(1, sizeof *lines);
    for (const char *line = read_line(); *line != '\0'; line = read_line()) list_append(lines, line);
    return lines;
}
