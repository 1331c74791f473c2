// A list of some items.
static LIST *LIST_of(int64_t count, ITEM const *items) {
    LIST *list = malloc(sizeof *list);
    *list = (LIST){.items = calloc((size_t) count, sizeof(ITEM)), .length = count, .capacity = count};
    if (count > 0) memcpy(list->items, items, (size_t) count * sizeof(ITEM));
    return list;
}
