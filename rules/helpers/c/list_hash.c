// A hash of a list.
static uint64_t LIST_hash(const LIST *list) {
    uint64_t hash = 7;
    for (int64_t i = 0; i < list->length; i++) hash = hash * 31 + ITEM_hash(list->items[i]);
    return hash;
}
