# The encoded result of a call, or the exception that it ended with.
driver_attempt <- function(call) {
  result <- tryCatch(call(), error = identity)
  if (!inherits(result, "error")) return(paste0("\"ok\":", result))
  paste0("\"raise\":[", encode_str(error_name(result)), ",", encode_str(conditionMessage(result)), "]")
}
