# Integers that R's numbers hold exactly.
exact <- function(n) if (any(abs(n) > 2^53)) stop(errorCondition("integer beyond 2^53", class = "OverflowError")) else n
