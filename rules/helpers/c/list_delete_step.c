// Removes every step-th item of a slice.
static void LIST_delete_step(LIST *list, int64_t start, int64_t stop, int64_t step) {
    int64_t count = slice_bounds(&start, stop, step, list->length);
    if (step > 0) start += (count - 1) * step;
    for (int64_t i = 0; i < count; i++) LIST_pop_at(list, start - i * (step > 0 ? step : -step));
}
