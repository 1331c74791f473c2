#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A text that grows.
typedef struct { char *items; int64_t length, capacity; } str_buffer;

// Whether a text has letters, and none in upper case.
static bool str_is_lower(const char *text) {
    bool some = false;
    for (; *text != '\0' && !isupper((unsigned char) *text); text++) some = some || islower((unsigned char) *text);
    return some && *text == '\0';
}

// A bound of a slice: it may count from the end and stays inside.
static int64_t clamped(int64_t bound, int64_t length) {
    return bound > length ? length : bound >= 0 ? bound : bound < -length ? 0 : bound + length;
}

// The part of a text between two bounds, which may count from the end.
static const char *str_slice(const char *text, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text), first = clamped(start, length), count = clamped(stop, length) - first;
    return count > 0 ? strndup(text + first, (size_t) count) : "";
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

// Adds a text at the end.
static void str_buffer_add(str_buffer *buffer, const char *text) {
    for (; *text != '\0'; text++) list_append(buffer, *text);
}

// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return buffer->length == 0 ? "" : strndup(buffer->items, (size_t) buffer->length);
}

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
const char *camel_to_snake(const char *name) {
    str_buffer result = {0};
    for (int64_t i = 0; name[i] != '\0'; i++) {
        char ch = name[i];
        if (isupper(ch) != 0) {
            bool after_lower = i > 0 && islower(name[i - 1]) != 0;
            bool before_lower = i > 0 && name[i - 1] != '_' && str_is_lower(str_slice(name, i + 1, i + 2));
            if (after_lower || before_lower) {
                str_buffer_add(&result, "_");
            }
            list_append(&result, (char) tolower(ch));
        } else {
            list_append(&result, ch);
        }
    }
    return str_buffer_text(&result);
}
