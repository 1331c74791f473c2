// The values in order of insertion of their keys.
static VALUES *MAP_values(const MAP *map) {
    VALUES *values = calloc(1, sizeof *values);
    for (int64_t i = 0; i < map->length; i++) VALUES_append(values, map->entries[i]->value);
    return values;
}
