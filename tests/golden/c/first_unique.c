#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A map: entries in order of insertion, and a table of their places by hash.
typedef struct { const char *key; int64_t value; } str_int_map_entry;

typedef struct {
    str_int_map_entry *entries;
    int64_t length, capacity;
    int64_t *slots, slot_count;
} str_int_map;

// A hash of a text (FNV-1a).
static uint64_t str_hash(const char *text) {
    uint64_t hash = 0xCBF29CE484222325u;
    for (; *text != '\0'; text++) hash = (hash ^ (unsigned char) *text) * 0x100000001B3u;
    return hash;
}

// The slot of a key: the one that holds its place, or the free one where it would be.
static int64_t str_int_map_slot(const str_int_map *map, const char *key) {
    int64_t slot = (int64_t) (str_hash(key) % (uint64_t) map->slot_count);
    while (map->slots[slot] != 0 && strcmp(map->entries[map->slots[slot] - 1].key, key) != 0) slot = (slot + 1) % map->slot_count;
    return slot;
}

// Makes the table of places anew, with room for more.
static void str_int_map_index(str_int_map *map) {
    map->slot_count = map->capacity * 2;
    map->slots = calloc((size_t) map->slot_count, sizeof *map->slots);
    for (int64_t i = 0; i < map->length; i++) map->slots[str_int_map_slot(map, map->entries[i].key)] = i + 1;
}

// Stores a value at a key.
static void str_int_map_set(str_int_map *map, const char *key, int64_t value) {
    if (map->length == map->capacity) {
        map->capacity = map->capacity * 2 + 4;
        map->entries = reallocarray(map->entries, (size_t) map->capacity, sizeof(str_int_map_entry));
        str_int_map_index(map);
    }
    int64_t *place = &map->slots[str_int_map_slot(map, key)];
    if (*place == 0) map->entries[map->length].key = key;
    if (*place == 0) *place = ++map->length;
    map->entries[*place - 1].value = value;
}

// The place of a key among the entries; -1 when it is not there.
static int64_t str_int_map_find(const str_int_map *map, const char *key) { return map->length == 0 ? -1 : map->slots[str_int_map_slot(map, key)] - 1; }

// The value at a key, or a default.
static int64_t str_int_map_get_or(const str_int_map *map, const char *key, int64_t otherwise) {
    int64_t place = str_int_map_find(map, key);
    return place < 0 ? otherwise : map->entries[place].value;
}

// The first character that occurs only once, or None.
const char *first_unique(const char *text) {
    str_int_map *counts = calloc(1, sizeof(str_int_map));
    for (int64_t i = 0; text[i] != '\0'; i++) {
        const char *ch = strndup((char[]){text[i]}, 1);
        str_int_map_set(counts, ch, str_int_map_get_or(counts, ch, 0) + 1);
    }
    for (int64_t i = 0; i < counts->length; i++) {
        const char *ch = counts->entries[i].key;
        int64_t count = counts->entries[i].value;
        if (count == 1) {
            return ch;
        }
    }
    return NULL;
}
