# Gives the caller's variable (or element, or field) the value that the parameter has now.
give_back <- function(param) {
  place <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  if (is.symbol(place) || (is.call(place) && as.character(place[[1]])[1] %in% c("[[", "$"))) {
    known <- exists(all.vars(place)[1], envir = parent.frame(2), inherits = FALSE)
    eval(call(if (known) "<-" else "<<-", place, param), parent.frame(2))
  }
  invisible(NULL)
}
