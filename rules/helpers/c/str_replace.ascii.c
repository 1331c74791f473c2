// A text with a part replaced, a number of times at most; everywhere for a negative number.
static const char *str_replace(const char *text, const char *part, const char *replacement, int64_t most) {
    char *out;
    FILE *stream = open_memstream(&out, &(size_t){0});
    for (const char *found; most-- != 0 && (found = strstr(text, part)) != NULL;) {
        fprintf(stream, "%.*s%s", (int) (found - text), text, replacement);
        text = found + strlen(part);
        if (*part == '\0' && *text == '\0') break;
        if (*part == '\0') fputc(*text++, stream);
    }
    fputs(text, stream);
    fclose(stream);
    return out;
}
