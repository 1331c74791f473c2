// Leaves for the innermost place that catches exceptions; without one, the program ends.
static _Noreturn void raise_exception(exception error) {
    if (innermost == NULL) errx(1, "%s: %s", error.type, error.message);
    raised = error;
    attempt *current = innermost;
    innermost = current->outer;
    longjmp(current->place, 1);
}
