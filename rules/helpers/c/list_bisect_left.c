// Where to insert into a sorted list before equal items.
static int64_t LIST_bisect_left(const LIST *list, ITEM item) {
    int64_t low = 0, high = list->length;
    while (low < high) {
        int64_t middle = (low + high) / 2;
        if (ITEM_less(list->items[middle], item)) low = middle + 1;
        else high = middle;
    }
    return low;
}
