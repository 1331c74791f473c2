# Upper case becomes lower and the reverse.
swap_case <- function(text) {
  letters <- chars(text)
  paste(ifelse(letters == toupper(letters), tolower(letters), toupper(letters)), collapse = "")
}
