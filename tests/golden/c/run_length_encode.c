#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A list that grows; it is shared by pointer and lives until the program ends.
typedef struct {
    int64_t *items;
    int64_t length, capacity;
} int_list;

// Bytes, one by one.
typedef int_list bytes;

// A text that grows.
typedef struct {
    char *chars;
    size_t length, capacity;
} str_buffer;

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

// Adds a text at the end.
static void str_buffer_add(str_buffer *buffer, const char *text) {
    size_t length = strlen(text);
    if (buffer->length + length >= buffer->capacity) {
        buffer->capacity = (buffer->length + length) * 2 + 16;
        buffer->chars = realloc(buffer->chars, buffer->capacity);
        if (buffer->chars == NULL) raise_error("MemoryError", "out of memory");
    }
    memcpy(buffer->chars + buffer->length, text, length + 1);
    buffer->length += length;
}

// Adds a character at the end.
static void str_buffer_add_char(str_buffer *buffer, char c) {
    str_buffer_add(buffer, (char[]){c, '\0'});
}

// A new text by a format of printf.
__attribute__((format(printf, 1, 2))) static const char *str_format(const char *format, ...) {
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) raise_error("MemoryError", "out of memory");
    va_end(args);
    return text;
}

// Zeroed memory, which lives until the program ends.
static void *allocate(size_t size) {
    void *memory = calloc(size > 0 ? size : 1, 1);
    if (memory == NULL) raise_error("MemoryError", "out of memory");
    return memory;
}

// A copy of some bytes of a text.
static const char *str_part(const char *start, int64_t length) {
    char *text = allocate((size_t) length + 1);
    memcpy(text, start, (size_t) length);
    return text;
}

// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return str_part(buffer->chars != NULL ? buffer->chars : "", (int64_t) buffer->length);
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
