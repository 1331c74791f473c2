# A tagged value in the canonical encoding.
encode_tagged <- function(tag, body) paste0("{\"$", tag, "\":", body, "}")
