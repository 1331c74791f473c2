// Sorts items and their keys stably by merging sorted halves.
static void LIST_merge_by_RANK(ITEM *items, RANK *keys, ITEM *space, RANK *room, int64_t count) {
    if (count < 2) return;
    int64_t half = count / 2, left = 0, right = half;
    LIST_merge_by_RANK(items, keys, space, room, half);
    LIST_merge_by_RANK(items + half, keys + half, space, room, count - half);
    for (int64_t i = 0; i < count; i++) {
        bool take = right == count || (left < half && RANK_compare(keys[left], keys[right]) <= 0);
        int64_t from = take ? left++ : right++;
        space[i] = items[from];
        room[i] = keys[from];
    }
    memcpy(items, space, (size_t) count * sizeof(ITEM));
    memcpy(keys, room, (size_t) count * sizeof(RANK));
}
