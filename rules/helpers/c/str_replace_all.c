// A text with a part, which is not empty, replaced everywhere.
static const char *str_replace_all(const char *text, const char *part, const char *replacement) {
    char *out;
    FILE *stream = open_memstream(&out, &(size_t){0});
    for (const char *found; (found = strstr(text, part)) != NULL; text = found + strlen(part)) {
        fprintf(stream, "%.*s%s", (int) (found - text), text, replacement);
    }
    fputs(text, stream);
    fclose(stream);
    return out;
}
