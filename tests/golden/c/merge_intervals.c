#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct { int64_t first; int64_t second; } int_int_pair;

// A list that grows; it is shared by pointer and lives until the program ends.
typedef struct { int_int_pair *items; int64_t length, capacity; } int_int_pair_list;

// A copy of something that would die with its block.
static void *keep(const void *source, size_t size) { return size == 0 ? NULL : memcpy(malloc(size), source, size); }

// A new list of some items from an index on, which are there.
#define list_part(list, start, count) ({ \
    __auto_type of_ = (list); \
    const int64_t start_ = (start), count_ = (count); \
    __typeof__(*of_) part_ = {keep(of_->items + start_, (size_t) count_ * sizeof *of_->items), count_, count_}; \
    (__typeof__(of_)) keep(&part_, sizeof part_); \
})

// A new list of the same items.
#define list_copy(list) ({ __auto_type old_ = (list); list_part(old_, 0, old_->length); })

// The order of two integers.
static int int_compare(int64_t a, int64_t b) { return (a > b) - (a < b); }

// The order of two values: tuple[int, int].
static int int_int_pair_ascending(const void *left, const void *right) {
    const int_int_pair *a = left, *b = right;
    int order = int_compare(a->first, b->first);
    return order != 0 ? order : int_compare(a->second, b->second);
}

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

// The larger of two integers.
static int64_t int_max(int64_t a, int64_t b) { return b > a ? b : a; }

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
int_int_pair_list *merge_intervals(int_int_pair_list *intervals) {
    int_int_pair_list *merged = calloc(1, sizeof(int_int_pair_list));
    int_int_pair_list *ordered = list_copy(intervals);
    if (ordered->length > 1) qsort(ordered->items, (size_t) ordered->length, sizeof *ordered->items, int_int_pair_ascending);
    for (int64_t i = 0; i < ordered->length; i++) {
        int64_t start = ordered->items[i].first;
        int64_t end = ordered->items[i].second;
        if (merged->length != 0 && start <= merged->items[merged->length - 1].second) {
            int_int_pair pair = merged->items[--merged->length];
            int64_t last_start = pair.first;
            int64_t last_end = pair.second;
            list_append(merged, ((int_int_pair){last_start, int_max(last_end, end)}));
        } else {
            list_append(merged, ((int_int_pair){start, end}));
        }
    }
    return merged;
}
