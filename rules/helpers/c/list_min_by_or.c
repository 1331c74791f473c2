// The item with the smallest key, or a default.
static ITEM LIST_min_by_or_RANK(const LIST *list, FUNC key, ITEM otherwise) {
    return list->length == 0 ? otherwise : LIST_min_by_RANK(list, key);
}
