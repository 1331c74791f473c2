# Upper case becomes lower and the reverse.
swap_case <- function(text) {
  letters <- strsplit(text, "")[[1]]
  paste(ifelse(letters == toupper(letters), tolower(letters), toupper(letters)), collapse = "")
}
