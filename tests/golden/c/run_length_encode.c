#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// Replace each run of a character by the character and, from two on, its count.
const char *run_length_encode(const char *text) {
    char *encoded_text;
    FILE *encoded = open_memstream(&encoded_text, &(size_t){0});
    int64_t i = 0;
    while (i < (int64_t) strlen(text)) {
        int64_t j = i;
        while (j < (int64_t) strlen(text) && text[j] == text[i]) {
            j++;
        }
        fputc(text[i], encoded);
        if (j - i > 1) {
            fprintf(encoded, "%" PRId64, j - i);
        }
        i = j;
    }
    fclose(encoded);
    return encoded_text;
}
