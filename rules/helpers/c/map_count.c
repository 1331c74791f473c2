// Adds one for each item of a list.
static void MAP_count(MAP *map, const KEYS *items) {
    for (int64_t i = 0; i < items->length; i++) MAP_set(map, items->items[i], MAP_get_or(map, items->items[i], 0) + 1);
}
