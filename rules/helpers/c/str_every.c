// Every step-th character of a text from an index on.
static const char *str_every(const char *text, int64_t start, int64_t step) {
    char *out = strdup(text), *end = out;
    for (int64_t i = start, length = (int64_t) strlen(text); i < length; i += step) *end++ = text[i];
    *end = '\0';
    return out;
}
