# The nonce of this run and the first and last test asked for.
driver_begin <- function() {
  driver_run <<- commandArgs(trailingOnly = TRUE)
  options(warn = 2, expressions = 50000)
}
