// An exception: the name of its class, and its message.
typedef struct { const char *type; const char *message; } exception;
