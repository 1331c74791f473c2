// A place that catches exceptions, and the one around it.
typedef struct attempt { jmp_buf place; struct attempt *outer; } attempt;
