# The natural logarithm of a number above zero.
logarithm <- function(number) log(positive(number))
