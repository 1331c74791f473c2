// A copy of a list of lists.
static LIST *LIST_deep_copy(const LIST *list) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) LIST_append(out, FLAT_copy(list->items[i]));
    return out;
}
