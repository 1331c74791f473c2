# Writes the record of one test, framed by the run's nonce.
driver_emit <- function(test, outcome, args) {
  payload <- paste0("{", outcome, ",\"args\":", args, "}")
  cat("\n\x1e", driver_run[1], " ", test, " ", nchar(payload), "\n", payload, "\n", sep = "")
  flush(stdout())
}
