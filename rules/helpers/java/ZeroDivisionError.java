// A division by zero whose text is the program's own.
static class ZeroDivisionError extends ArithmeticException {
    ZeroDivisionError(String message) {
        super(message);
    }
}
