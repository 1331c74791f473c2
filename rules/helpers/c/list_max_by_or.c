// The item with the largest key, or a default.
static ITEM LIST_max_by_or_RANK(const LIST *list, FUNC key, ITEM otherwise) {
    return list->length == 0 ? otherwise : LIST_max_by_RANK(list, key);
}
