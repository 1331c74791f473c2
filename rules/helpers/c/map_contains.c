// Whether a key is there.
#define map_contains(map, k) (map_find(map, k) != NULL)
