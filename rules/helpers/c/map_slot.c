// The slot of a key: the one that holds its place, or the free one where it would be.
static int64_t MAP_slot(const MAP *map, KEY key) {
    int64_t slot = (int64_t) (KEY_hash(key) % (uint64_t) map->slot_count);
    while (map->slots[slot] != 0 && !KEY_equal(map->entries[map->slots[slot] - 1].key, key)) slot = (slot + 1) % map->slot_count;
    return slot;
}
