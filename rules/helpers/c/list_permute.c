// Adds all sequences that begin with some items; the places of these are used.
static void LIST_permute(const LIST *list, int64_t n, LIST *chosen, bool *used, LISTS *out) {
    if (chosen->length == n) {
        LISTS_append(out, LIST_copy(chosen));
        return;
    }
    for (int64_t i = 0; i < list->length; i++) {
        if (used[i]) continue;
        used[i] = true;
        LIST_append(chosen, list->items[i]);
        LIST_permute(list, n, chosen, used, out);
        LIST_pop(chosen);
        used[i] = false;
    }
}
