#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
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

// Two texts as one.
static const char *str_concat(const char *first, const char *second) {
    size_t length = strlen(first);
    char *text = allocate(length + strlen(second) + 1);
    memcpy(text, first, length);
    strcpy(text + length, second);
    return text;
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

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
const char *camel_to_snake(const char *name) {
    const char *result = "";
    for (int64_t i = 0; name[i] != '\0'; i++) {
        char ch = name[i];
        if (isupper(ch) != 0) {
            bool after_lower = i > 0 && islower(str_at(name, i - 1)) != 0;
            bool before_lower = i > 0 && str_at(name, i - 1) != '_' && str_is_lower(str_slice(name, i + 1, i + 2));
            if (after_lower || before_lower) {
                result = str_concat(result, "_");
            }
            result = str_format("%s%c", result, (char) tolower(ch));
        } else {
            result = str_format("%s%c", result, ch);
        }
    }
    return result;
}
