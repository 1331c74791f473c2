deeper <- function(n) {
  1 + deeper(n + 1)
}

input <- file("stdin", "r")
mode <- trimws(readLines(input, 1))
if (mode == "sum") {
  cat(sum(as.integer(strsplit(trimws(readLines(input, 1, warn = FALSE)), " ")[[1]])), "\n", sep = "")
} else if (mode == "unflushed") {
  cat("ok")
} else if (mode == "utf8") {
  cat(readLines(input, 1), "|ñ😀\n", sep = "")
} else if (mode == "megabyte") {
  cat(sum(nchar(gsub("[^x]", "", readLines(input)))), "\n", sep = "")
} else if (mode == "exception") {
  stop("on purpose")
} else if (mode == "exit") {
  quit(status = 3)
} else if (mode == "signal") {
  tools::pskill(Sys.getpid(), 9)
  Sys.sleep(600)
} else if (mode == "cpu") {
  while (TRUE) {}
} else if (mode == "sleep") {
  Sys.sleep(600)
} else if (mode == "memory") {
  kept <- list()
  while (TRUE) kept[[length(kept) + 1]] <- rep(1.5, 1e5)
} else if (mode == "output") {
  line <- strrep("x", 1000)
  while (TRUE) cat(line, "\n")
} else if (mode == "stack") {
  cat(deeper(0), "\n")
}
