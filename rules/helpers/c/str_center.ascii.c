// A text in the middle of a width.
static const char *str_center(const char *text, int64_t width, const char *fill) {
    int64_t space = int_max(0, width - (int64_t) strlen(text)), left = space / 2 + (space & width & 1);
    return str_padded(text, left, space - left, fill);
}
