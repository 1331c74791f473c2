// Sorts a list in place by a key, stably.
static void LIST_sort_by_RANK(LIST *list, FUNC key) {
    size_t count = (size_t) list->length;
    RANK *keys = calloc(count, sizeof(RANK));
    for (int64_t i = 0; i < list->length; i++) keys[i] = key.call(key.context, list->items[i]);
    LIST_merge_by_RANK(list->items, keys, calloc(count, sizeof(ITEM)), calloc(count, sizeof(RANK)), list->length);
}
