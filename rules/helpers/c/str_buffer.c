// A text that grows.
typedef struct {
    char *chars;
    size_t length, capacity;
} str_buffer;
