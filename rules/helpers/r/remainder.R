# Remainder with the sign of the dividend.
remainder <- function(a, b) a - trunc(a / not_zero(b)) * b
