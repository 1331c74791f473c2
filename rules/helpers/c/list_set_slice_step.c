// Replaces every step-th item of a slice by those of another list.
static void LIST_set_slice_step(LIST *list, int64_t start, int64_t stop, int64_t step, const LIST *items) {
    if (step == 1) {
        LIST_set_slice(list, start == INT64_MIN ? 0 : start, stop == INT64_MIN ? list->length : stop, items);
        return;
    }
    int64_t count = slice_bounds(&start, stop, step, list->length);
    if (count != items->length) raise_error("ValueError", "the sizes of the slice and of what it is given differ");
    for (int64_t i = 0; i < count; i++) list->items[start + i * step] = items->items[i];
}
