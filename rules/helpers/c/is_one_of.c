// Whether a text is among some others, which NULL ends.
static bool is_one_of(const char *text, const char *const *others) {
    for (; *others != NULL; others++) {
        if (strcmp(text, *others) == 0) return true;
    }
    return false;
}
