// Sorts items of a size stably, by merging sorted halves.
static void merge_sort(void *items, size_t count, size_t size, int (*by)(const void *, const void *)) {
    if (count < 2) return;
    char *left = items, *middle = left + count / 2 * size, *right = middle, *end = left + count * size;
    merge_sort(left, count / 2, size, by);
    merge_sort(right, count - count / 2, size, by);
    char *merged = malloc(count * size);
    for (char *next = merged; next < merged + count * size; next += size) {
        bool first = right == end || (left < middle && by(left, right) <= 0);
        memcpy(next, first ? left : right, size);
        *(first ? &left : &right) += size;
    }
    memcpy(items, merged, count * size);
}
