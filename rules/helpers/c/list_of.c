// A list of some items.
static LIST *LIST_of(int64_t count, ITEM const *items) {
    LIST *list = calloc(1, sizeof *list);
    list->items = calloc((size_t) count, sizeof(ITEM));
    list->length = list->capacity = count;
    for (int64_t i = 0; i < count; i++) list->items[i] = items[i];
    return list;
}
