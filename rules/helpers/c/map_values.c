// The values in order of insertion of their keys.
static VALUES *MAP_values(const MAP *map) {
    VALUES *values = VALUES_room((size_t) map->length);
    for (int64_t i = 0; i < map->length; i++) values->items[values->length++] = map->entries[i]->value;
    return values;
}
