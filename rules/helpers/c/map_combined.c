// The counts of two maps combined; only positive ones stay.
static MAP *MAP_combined(const MAP *a, const MAP *b, int64_t (*combine)(int64_t, int64_t)) {
    MAP *keys = MAP_merged(a, b), *out = calloc(1, sizeof(MAP));
    for (int64_t i = 0; i < keys->length; i++) {
        KEY key = keys->entries[i]->key;
        int64_t count = combine(MAP_get_or(a, key, 0), MAP_get_or(b, key, 0));
        if (count > 0) MAP_set(out, key, count);
    }
    return out;
}
