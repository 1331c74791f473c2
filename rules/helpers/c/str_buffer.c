// A text that grows.
typedef struct { char *items; int64_t length, capacity; } str_buffer;
