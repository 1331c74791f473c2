// No value.
record Unit() {}
