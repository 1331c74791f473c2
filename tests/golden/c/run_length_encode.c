#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A text that grows.
typedef struct { char *items; int64_t length, capacity; } str_buffer;

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

// A new text by a format of printf.
__attribute__((format(printf, 1, 2))) static const char *str_format(const char *format, ...) {
    char *text;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) exit(1);
    va_end(args);
    return text;
}

// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return buffer->length == 0 ? "" : strndup(buffer->items, (size_t) buffer->length);
}

// Replace each run of a character by the character and, from two on, its count.
const char *run_length_encode(const char *text) {
    str_buffer encoded = {0};
    int64_t i = 0;
    while (i < (int64_t) strlen(text)) {
        int64_t j = i;
        while (j < (int64_t) strlen(text) && text[j] == text[i]) {
            j++;
        }
        list_append(&encoded, text[i]);
        if (j - i > 1) {
            str_buffer_add(&encoded, str_format("%" PRId64, j - i));
        }
        i = j;
    }
    return str_buffer_text(&encoded);
}
