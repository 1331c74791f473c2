// Whether an arithmetic error is an overflow, as its message says.
static boolean isOverflow(RuntimeException error) {
    return error instanceof ArithmeticException
        && String.valueOf(error.getMessage()).matches("(?s).*(overflow|out of .*range|too large|infinity).*");
}
