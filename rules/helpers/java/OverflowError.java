// An overflow whose text is the program's own.
static class OverflowError extends ArithmeticException {
    OverflowError(String message) {
        super(message);
    }
}
