#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A map: entries in order of insertion, and a table of their places by hash.
typedef struct {
    const char *key;
    int64_t value;
} str_int_map_entry;

typedef struct {
    str_int_map_entry *entries;
    int64_t length, capacity;
    int64_t *slots, slot_count;
} str_int_map;

// A list that grows; it is shared by pointer and lives until the program ends.
typedef struct {
    int64_t *items;
    int64_t length, capacity;
} int_list;

// Bytes, one by one.
typedef int_list bytes;

// An exception: the name of its class, and its message.
typedef struct {
    const char *type;
    const char *message;
} exception;

// The exception that was raised last.
static exception raised;

// A place that catches exceptions, and the one around it.
typedef struct attempt {
    jmp_buf place;
    struct attempt *outer;
} attempt;

// The innermost place that catches exceptions.
static attempt *innermost;

// Leaves for the innermost place that catches exceptions; without one, the program ends.
static _Noreturn void raise_error(const char *type, const char *message) {
    raised = (exception){type, message};
    if (innermost == NULL) {
        fflush(stdout);
        fprintf(stderr, "%s: %s\n", type, message);
        exit(1);
    }
    attempt *current = innermost;
    innermost = current->outer;
    longjmp(current->place, 1);
}

// Zeroed memory, which lives until the program ends.
static void *allocate(size_t size) {
    void *memory = calloc(size > 0 ? size : 1, 1);
    if (memory == NULL) raise_error("MemoryError", "out of memory");
    return memory;
}

// An empty map.
static str_int_map *str_int_map_new(void) {
    return allocate(sizeof(str_int_map));
}

// A copy of some bytes of a text.
static const char *str_part(const char *start, int64_t length) {
    char *text = allocate((size_t) length + 1);
    memcpy(text, start, (size_t) length);
    return text;
}

// A character as a text.
static const char *char_text(char c) {
    return str_part(&c, 1);
}

// A hash of a text (FNV-1a).
static uint64_t str_hash(const char *text) {
    uint64_t hash = 0xCBF29CE484222325u;
    for (; *text != '\0'; text++) hash = (hash ^ (unsigned char) *text) * 0x100000001B3u;
    return hash;
}

// The slot of a key: the one that holds its place, or the free one where it would be.
static int64_t str_int_map_slot(const str_int_map *map, const char *key) {
    int64_t slot = (int64_t) (str_hash(key) % (uint64_t) map->slot_count);
    while (map->slots[slot] != 0) {
        if (strcmp(map->entries[map->slots[slot] - 1].key, key) == 0) break;
        slot = (slot + 1) % map->slot_count;
    }
    return slot;
}

// The place of a key among the entries; -1 when it is not there.
static int64_t str_int_map_find(const str_int_map *map, const char *key) {
    return map->length == 0 ? -1 : map->slots[str_int_map_slot(map, key)] - 1;
}

// Makes the table of places anew, with room for more.
static void str_int_map_index(str_int_map *map) {
    map->slot_count = map->capacity * 2;
    map->slots = allocate((size_t) map->slot_count * sizeof *map->slots);
    for (int64_t i = 0; i < map->length; i++) map->slots[str_int_map_slot(map, map->entries[i].key)] = i + 1;
}

// Stores a value at a key.
static void str_int_map_set(str_int_map *map, const char *key, int64_t value) {
    int64_t place = str_int_map_find(map, key);
    if (place >= 0) {
        map->entries[place].value = value;
        return;
    }
    if (map->length == map->capacity) {
        map->capacity = map->capacity * 2 + 4;
        map->entries = realloc(map->entries, (size_t) map->capacity * sizeof(str_int_map_entry));
        if (map->entries == NULL) raise_error("MemoryError", "out of memory");
        str_int_map_index(map);
    }
    map->slots[str_int_map_slot(map, key)] = map->length + 1;
    map->entries[map->length++] = (str_int_map_entry){key, value};
}

// The value at a key, or a default.
static int64_t str_int_map_get_or(const str_int_map *map, const char *key, int64_t otherwise) {
    int64_t place = str_int_map_find(map, key);
    return place < 0 ? otherwise : map->entries[place].value;
}

// The first character that occurs only once, or None.
const char *first_unique(const char *text) {
    str_int_map *counts = str_int_map_new();
    for (int64_t i = 0; text[i] != '\0'; i++) {
        const char *ch = char_text(text[i]);
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
