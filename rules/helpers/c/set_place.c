// Where an item is in a set, or would be.
static int64_t SET_place(const SET *set, ITEM item) {
    int64_t low = 0, high = set->length;
    while (low < high) {
        int64_t middle = (low + high) / 2;
        if (ITEM_before(set->items[middle], item)) low = middle + 1;
        else high = middle;
    }
    return low;
}
