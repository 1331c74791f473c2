# Gives the caller's variable (or element, or field) the value that the parameter has now, or another one.
give_back <- function(param, value = param) {
  target <- match.call(sys.function(sys.parent()), sys.call(sys.parent()))[[as.character(substitute(param))]]
  if (!is.symbol(target) && !as.character(target)[1] %in% c("[[", "$")) return(invisible(NULL))
  known <- exists(all.vars(target)[1], parent.frame(2), inherits = FALSE)
  eval(call(if (known) "<-" else "<<-", target, value), parent.frame(2))
}
