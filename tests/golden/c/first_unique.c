#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A map: its entries in order of insertion, and a tree of them by their keys, for tsearch.
typedef struct { const char *key; int64_t value; } str_int_map_entry;
typedef struct { str_int_map_entry **entries; int64_t length, capacity; void *tree; } str_int_map;

// The order of two entries by their keys, for a search tree.
static int str_int_map_order(const void *a, const void *b) { return strcmp(((const str_int_map_entry *) a)->key, ((const str_int_map_entry *) b)->key); }

// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) { return size == 0 ? NULL : memcpy(malloc(size), source, size); }

// Stores a value at a key.
static void str_int_map_set(str_int_map *map, const char *key, int64_t value) {
    str_int_map_entry entry = {.key = key}, **place = tsearch(&entry, &map->tree, str_int_map_order);
    if (*place == &entry) {
        if (map->length == map->capacity) map->entries = reallocarray(map->entries, (size_t) (map->capacity += map->capacity + 4), sizeof(str_int_map_entry *));
        map->entries[map->length++] = *place = keep(&entry, sizeof entry);
    }
    (*place)->value = value;
}

// The entry of a key; NULL when it is not there.
static str_int_map_entry *str_int_map_find(const str_int_map *map, const char *key) {
    str_int_map_entry **found = tfind(&(str_int_map_entry){.key = key}, &map->tree, str_int_map_order);
    return found != NULL ? *found : NULL;
}

// The value at a key, or a default.
static int64_t str_int_map_get_or(const str_int_map *map, const char *key, int64_t otherwise) {
    str_int_map_entry *entry = str_int_map_find(map, key);
    return entry == NULL ? otherwise : entry->value;
}

// The first character that occurs only once, or None.
const char *first_unique(const char *text) {
    str_int_map *counts = calloc(1, sizeof(str_int_map));
    for (int64_t i = 0; text[i] != '\0'; i++) {
        const char *ch = strndup((char[]){text[i]}, 1);
        str_int_map_set(counts, ch, str_int_map_get_or(counts, ch, 0) + 1);
    }
    for (int64_t i = 0; i < counts->length; i++) {
        const char *ch = counts->entries[i]->key;
        int64_t count = counts->entries[i]->value;
        if (count == 1) {
            return ch;
        }
    }
    return NULL;
}
