// The counts of two maps combined; only positive ones stay.
static MAP *MAP_combined(MAP *a, MAP *b, int64_t (*combine)(int64_t, int64_t)) {
    MAP *keys = map_update(map_copy(a), b), *out = map_new(MAP, KEY_key_order);
    for (int64_t i = 0; i < keys->length; i++) {
        KEY key = keys->items[i]->key;
        int64_t count = combine(map_get_or(a, key, 0), map_get_or(b, key, 0));
        if (count > 0) map_set(out, key, count);
    }
    return out;
}
