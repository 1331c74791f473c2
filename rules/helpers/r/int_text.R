# An integer in digits.
int_text <- function(number) sprintf("%.0f", exact(number) + 0)
