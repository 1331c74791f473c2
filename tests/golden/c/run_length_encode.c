#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

// A new text by a format of printf.
__attribute__((format(printf, 1, 2))) static const char *str_format(const char *format, ...) {
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) raise_error("MemoryError", "out of memory");
    va_end(args);
    return text;
}

// Replace each run of a character by the character and, from two on, its count.
const char *run_length_encode(const char *text) {
    const char *encoded = "";
    int64_t i = 0;
    while (i < (int64_t) strlen(text)) {
        int64_t j = i;
        while (j < (int64_t) strlen(text) && str_at(text, j) == str_at(text, i)) {
            j++;
        }
        encoded = str_format("%s%c", encoded, str_at(text, i));
        if (j - i > 1) {
            encoded = str_format("%s%" PRId64, encoded, j - i);
        }
        i = j;
    }
    return encoded;
}
