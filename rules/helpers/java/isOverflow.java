// Whether an error is an overflow, as its text says.
static boolean isOverflow(RuntimeException error) {
    return error.toString().matches("(?s).*(OverflowError: |ArithmeticException: .*(overflow|out of .*range|too large|infinity)).*");
}
