// Whether two maps have equal entries, in whatever order.
static bool MAP_equal(const MAP *a, const MAP *b) {
    if (a->length != b->length) return false;
    for (int64_t i = 0; i < a->length; i++) {
        __auto_type entry = map_find(b, a->items[i]->key);
        if (entry == NULL || !VALUE_equal(a->items[i]->value, entry->value)) return false;
    }
    return true;
}
