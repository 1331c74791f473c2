// The items of the first set that the second lacks.
static SET *SET_difference(const SET *a, const SET *b) {
    SET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < a->length; i++) {
        if (!SET_contains(b, a->items[i])) list_append(out, a->items[i]);
    }
    return out;
}
