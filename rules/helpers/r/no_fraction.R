# A number that must be an integer.
no_fraction <- function(n) if (n %% 1 != 0) stop(errorCondition("not an integer", class = "ValueError")) else n
