// Exchanges two items.
static void LIST_swap(LIST *list, int64_t first, int64_t second) {
    int64_t a = LIST_place(list, first), b = LIST_place(list, second);
    ITEM item = list->items[a];
    list->items[a] = list->items[b];
    list->items[b] = item;
}
