// Whether a text continues with another from an index on.
static bool str_starts_at(const char *text, const char *prefix, int64_t start) {
    int64_t length = (int64_t) strlen(text);
    return start <= length && str_starts(text + clamped(start, length), prefix);
}
