# A text without a prefix that it may have.
without_prefix <- function(text, prefix) if (startsWith(text, prefix)) substring(text, nchar(prefix) + 1) else text
