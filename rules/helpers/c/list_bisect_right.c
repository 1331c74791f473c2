// Where to insert into a sorted list after equal items.
static int64_t LIST_bisect_right(const LIST *list, ITEM item) {
    int64_t low = 0, high = list->length;
    while (low < high) {
        int64_t middle = (low + high) / 2;
        if (ITEM_less(item, list->items[middle])) high = middle;
        else low = middle + 1;
    }
    return low;
}
