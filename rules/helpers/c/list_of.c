// A list of some items.
static LIST *LIST_of(int64_t count, ITEM const *items) {
    LIST *list = LIST_new();
    for (int64_t i = 0; i < count; i++) LIST_append(list, items[i]);
    return list;
}
