// A new list of every step-th item of a slice.
static LIST *LIST_slice_step(const LIST *list, int64_t start, int64_t stop, int64_t step) {
    LIST *out = calloc(1, sizeof *out);
    int64_t count = slice_bounds(&start, stop, step, list->length);
    for (int64_t i = 0; i < count; i++) LIST_append(out, list->items[start + i * step]);
    return out;
}
