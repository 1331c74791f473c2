// Whether an error is a division by zero, as its message says.
static boolean isZeroDivision(RuntimeException error) {
    return error instanceof ArithmeticException && String.valueOf(error.getMessage()).matches("(?s).*(by zero|negative power).*");
}
