#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A text that grows.
typedef struct {
    char *chars;
    size_t length, capacity;
} str_buffer;

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
    return strndup(buffer->chars != NULL ? buffer->chars : "", buffer->length);
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
        str_buffer_add_char(&encoded, text[i]);
        if (j - i > 1) {
            str_buffer_add(&encoded, str_format("%" PRId64, j - i));
        }
        i = j;
    }
    return str_buffer_text(&encoded);
}
