# The keys that are objects or hold some, by the names of their entries.
known_keys <- new.env()
# The name of an entry for a key: texts as they are, numbers in digits, objects by which one it is, tuples part by part.
key_of <- function(key) {
  if (is.environment(key)) {
    if (is.null(key$key_)) key$key_ <- paste0("#", length(known_keys) + 1)
    name <- key$key_
  } else if (is.list(key)) {
    name <- paste0("(", paste(vapply(key, function(part) paste(class(part)[1], key_of(part)), ""), collapse = ", "), ")")
  } else if (is.character(key)) return(entry_name(key))
  else return(sprintf("%.15g", exact(as.numeric(key))))
  known_keys[[name]] <- key
  name
}
