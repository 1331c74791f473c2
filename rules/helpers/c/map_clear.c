// Removes all entries.
static void MAP_clear(MAP *map) { *map = (MAP){0}; }
