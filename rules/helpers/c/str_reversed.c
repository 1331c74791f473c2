// A text backwards.
static const char *str_reversed(const char *text) {
    char *out = strdup(text), *place = out + strlen(text);
    while (*text != '\0') *--place = *text++;
    return out;
}
