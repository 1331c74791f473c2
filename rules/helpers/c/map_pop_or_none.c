// Removes a key and gives its value, or none.
static OPTIONAL MAP_pop_or_none(MAP *map, KEY key) {
    return map_contains(map, key) ? (OPTIONAL){true, MAP_pop(map, key)} : (OPTIONAL){false};
}
