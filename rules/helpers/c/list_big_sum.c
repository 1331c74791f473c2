// The sum of big integers.
static ITEM LIST_big_sum(const LIST *list, ITEM total) {
    for (int64_t i = 0; i < list->length; i++) total = bigint_add(total, list->items[i]);
    return total;
}
