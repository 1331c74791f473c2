# Whether an error belongs to a class.
is_error <- function(error, name) {
  wider <- list(
    IndexError = "LookupError", KeyError = "LookupError", ZeroDivisionError = "ArithmeticError", OverflowError = "ArithmeticError",
    UnicodeError = "ValueError", RecursionError = "RuntimeError", NotImplementedError = "RuntimeError"
  )
  own <- error_name(error)
  name %in% c("Exception", "BaseException", own, wider[[own]], class(error))
}
