# A logarithm of a positive number.
logarithm(log, x) = x > 0 || isnan(x) ? log(x) : throw(DomainError(x, "math domain error"))
