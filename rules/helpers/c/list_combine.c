// Adds all choices of n items that begin with some and go on from a place, each again where wished.
static void LIST_combine(const LIST *list, int64_t n, int64_t from, int64_t step, LIST *chosen, LISTS *out) {
    if (chosen->length == n) {
        LISTS_append(out, LIST_copy(chosen));
        return;
    }
    for (int64_t i = from; i < list->length; i++) {
        LIST_append(chosen, list->items[i]);
        LIST_combine(list, n, i + step, step, chosen, out);
        LIST_pop(chosen);
    }
}
