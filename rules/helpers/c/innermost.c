// The innermost place that catches exceptions.
static attempt *innermost;
