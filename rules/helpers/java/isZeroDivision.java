// Whether an error is a division by zero, as its text says.
static boolean isZeroDivision(RuntimeException error) {
    return error.toString().matches("(?s).*(ZeroDivisionError: |ArithmeticException: .*(by zero|negative power)).*");
}
