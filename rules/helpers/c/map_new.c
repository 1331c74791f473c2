// An empty map.
static MAP *MAP_new(void) {
    return allocate(sizeof(MAP));
}
