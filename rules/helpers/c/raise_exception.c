// Leaves for the innermost place that catches exceptions; without one, the program ends.
static _Noreturn void raise_exception(exception error) {
    raised = error;
    if (innermost == NULL) {
        fprintf(stderr, "%s: %s\n", error.type, error.message);
        exit(1);
    }
    attempt *current = innermost;
    innermost = current->outer;
    longjmp(current->place, 1);
}
