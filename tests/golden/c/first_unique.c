#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A map: its entries in order of insertion, and a tree of them by their keys, for tsearch.
#define MAP(KEY, VALUE) struct { \
    struct { KEY key; VALUE value; } **items; \
    int64_t length, capacity; \
    void *tree; \
    int (*order)(const void *, const void *); \
}
typedef MAP(const char *, int64_t) str_int_map;

// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) { return size == 0 ? NULL : memcpy(malloc(size), source, size); }

// An empty map whose keys have an order.
#define map_new(type, by) ((type *) keep(&(type){.order = (by)}, sizeof(type)))

// The order of two values.
static int str_ascending(const void *a, const void *b) {
    return strcmp(*(const char *const *) a, *(const char *const *) b);
}

// The entry of a key; NULL when it is not there.
#define map_find(map, k) ({ \
    __auto_type in_ = (map); \
    __typeof__(**in_->items) sought_ = {.key = (k)}; \
    __typeof__(in_->items) found_ = tfind(&sought_, &in_->tree, in_->order); \
    found_ != NULL ? *found_ : NULL; \
})

// Adds an item at the end of a list.
#define list_append(list, item) ({ \
    __auto_type to_ = (list); \
    __typeof__(*to_->items) item_ = (item); \
    if (to_->length == to_->capacity) { \
        to_->capacity += to_->capacity + 4; \
        to_->items = reallocarray(to_->items, (size_t) to_->capacity, sizeof item_); \
    } \
    to_->items[to_->length++] = item_; \
})

// Stores a value at a key.
#define map_set(map, k, v) ({ \
    __auto_type into_ = (map); \
    __typeof__(**into_->items) entry_ = {(k), (v)}; \
    __typeof__(into_->items) place_ = tsearch(&entry_, &into_->tree, into_->order); \
    if (*place_ == &entry_) { \
        *place_ = keep(&entry_, sizeof entry_); \
        list_append(into_, *place_); \
    } \
    (*place_)->value = entry_.value; \
})

// The first character that occurs only once, or None.
const char *first_unique(const char *text) {
    str_int_map *counts = map_new(str_int_map, str_ascending);
    for (int64_t i = 0; text[i] != '\0'; i++) {
        const char *ch = strndup((char[]){text[i]}, 1);
        __auto_type entry = map_find(counts, ch);
        map_set(counts, ch, (entry != NULL ? entry->value : 0) + 1);
    }
    for (int64_t i = 0; i < counts->length; i++) {
        const char *ch = counts->items[i]->key;
        int64_t count = counts->items[i]->value;
        if (count == 1) {
            return ch;
        }
    }
    return NULL;
}
