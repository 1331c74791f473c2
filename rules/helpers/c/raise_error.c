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
