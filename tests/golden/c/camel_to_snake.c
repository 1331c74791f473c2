#include <ctype.h>
#include <setjmp.h>
#include <stdbool.h>
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

// The character at an index, which may count from the end.
static char str_at(const char *text, int64_t index) {
    int64_t length = (int64_t) strlen(text);
    if (index < 0) index += length;
    if (index < 0 || index >= length) raise_error("IndexError", "string index out of range");
    return text[index];
}

// Whether a text has letters, and none in upper case.
static bool str_is_lower(const char *text) {
    bool some = false;
    for (; *text != '\0'; text++) {
        if (isupper((unsigned char) *text)) return false;
        some = some || islower((unsigned char) *text);
    }
    return some;
}

// A bound of a slice: it may count from the end and stays inside.
static int64_t clamped(int64_t bound, int64_t length) {
    if (bound < 0) bound = bound < -length ? 0 : bound + length;
    return bound > length ? length : bound;
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

// The part of a text between two bounds, which may count from the end.
static const char *str_slice(const char *text, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text);
    start = clamped(start, length);
    stop = clamped(stop, length);
    return start < stop ? str_part(text + start, stop - start) : "";
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

// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return str_part(buffer->chars != NULL ? buffer->chars : "", (int64_t) buffer->length);
}

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
const char *camel_to_snake(const char *name) {
    str_buffer result = {0};
    for (int64_t i = 0; name[i] != '\0'; i++) {
        char ch = name[i];
        if (isupper(ch) != 0) {
            bool after_lower = i > 0 && islower(str_at(name, i - 1)) != 0;
            bool before_lower = i > 0 && str_at(name, i - 1) != '_' && str_is_lower(str_slice(name, i + 1, i + 2));
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
