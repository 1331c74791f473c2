# An exception of a class that is known by its name.
failure <- function(name, message = "") {
  structure(class = c(name, "failure", "error", "condition"), list(message = message, call = NULL))
}
