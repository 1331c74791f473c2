// Sorts a list in place by a key, descending; equal keys keep their order.
static LIST *LIST_sort_by_desc_RANK(LIST *list, FUNC key) {
    RANKED *ranked = calloc((size_t) list->length, sizeof *ranked);
    for (int64_t i = 0; i < list->length; i++) ranked[i] = (RANKED){key.call(key.context, list->items[i]), -i, list->items[i]};
    qsort(ranked, (size_t) list->length, sizeof *ranked, LIST_by_RANK);
    for (int64_t i = 0; i < list->length; i++) list->items[i] = ranked[list->length - 1 - i].third;
    return list;
}
