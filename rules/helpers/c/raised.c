// The exception that was raised last.
static exception raised;
