# A number that may not be negative.
not_negative <- function(n) if (n < 0) stop(errorCondition("must be non-negative", class = "ValueError")) else n
