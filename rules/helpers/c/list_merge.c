// Sorts stably by merging sorted halves.
static void LIST_merge(ITEM *items, ITEM *space, int64_t count) {
    if (count < 2) return;
    int64_t half = count / 2, left = 0, right = half;
    LIST_merge(items, space, half);
    LIST_merge(items + half, space, count - half);
    for (int64_t i = 0; i < count; i++) {
        bool take = right == count || (left < half && ITEM_compare(items[left], items[right]) <= 0);
        space[i] = take ? items[left++] : items[right++];
    }
    memcpy(items, space, (size_t) count * sizeof(ITEM));
}
