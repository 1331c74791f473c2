#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
const char *camel_to_snake(const char *name) {
    char *result_text;
    FILE *result = open_memstream(&result_text, &(size_t){0});
    for (int64_t i = 0; name[i] != '\0'; i++) {
        char ch = name[i];
        if (isupper(ch) != 0) {
            bool after_lower = i > 0 && islower(name[i - 1]) != 0;
            bool before_lower = i > 0 && name[i - 1] != '_' && islower(name[strnlen(name, (size_t) (i + 1))]) != 0;
            if (after_lower || before_lower) {
                fputc('_', result);
            }
            fputc(tolower(ch), result);
        } else {
            fputc(ch, result);
        }
    }
    fclose(result);
    return result_text;
}
