# Whether an error belongs to a class.
is_error <- function(error, name) {
  wider <- switch(own <- error_name(error),
    IndexError = , KeyError = "LookupError", ZeroDivisionError = , OverflowError = "ArithmeticError",
    UnicodeError = "ValueError", RecursionError = , NotImplementedError = "RuntimeError"
  )
  name %in% c("Exception", "BaseException", own, wider, class(error))
}
