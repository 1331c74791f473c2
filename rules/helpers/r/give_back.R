# Gives the caller's variable (or element, or field) the value that the parameter has now, or another one.
give_back <- function(param, value = param) {
  target <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  variable <- target
  while (is.call(variable) && as.character(variable)[1] %in% c("[[", "$")) variable <- variable[[2]]
  if (!is.symbol(variable)) return(invisible(NULL))
  known <- exists(as.character(variable), parent.frame(2), inherits = FALSE)
  eval(call(if (known) "<-" else "<<-", target, value), parent.frame(2))
}
