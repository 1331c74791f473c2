#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A text that grows.
typedef struct {
    char *chars;
    size_t length, capacity;
} str_buffer;

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

// Adds a text at the end.
static void str_buffer_add(str_buffer *buffer, const char *text) {
    size_t length = strlen(text);
    if (buffer->length + length >= buffer->capacity) {
        buffer->capacity = (buffer->length + length) * 2 + 16;
        buffer->chars = realloc(buffer->chars, buffer->capacity);
    }
    memcpy(buffer->chars + buffer->length, text, length + 1);
    buffer->length += length;
}

// Adds a character at the end.
static void str_buffer_add_char(str_buffer *buffer, char c) { str_buffer_add(buffer, (char[]){c, '\0'}); }

// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return strndup(buffer->chars != NULL ? buffer->chars : "", buffer->length);
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
            str_buffer_add_char(&result, (char) tolower(ch));
        } else {
            str_buffer_add_char(&result, ch);
        }
    }
    return str_buffer_text(&result);
}
