# Integers that R's numbers hold exactly.
exact <- function(numbers) {
  if (any(abs(numbers) > 2^53)) stop(errorCondition("integer beyond 2^53", class = "OverflowError"))
  numbers
}

# The name of an entry for a key: texts as they are, numbers in digits, tuples as R writes them.
key_of <- function(key) {
  if (is.character(key)) if (nzchar(key)) key else "\u0001"
  else if (is.logical(key)) as.character(as.numeric(key))
  else if (is.numeric(key)) sprintf("%.15g", exact(key))
  else paste(deparse(lapply(key, function(part) if (is.numeric(part)) as.numeric(part) else part)), collapse = "")
}

# The value at a key, or a default.
get_or <- function(entries, name, default) {
  if (name %in% names(entries)) entries[[name]] else default
}

# The keys of a dict of texts.
keys_of <- function(entries) {
  keys <- names(entries)
  keys[keys == "\u0001"] <- ""
  if (is.null(keys)) character(0) else keys
}

# The first character that occurs only once, or None.
first_unique <- function(text) {
  counts <- list()
  for (ch in strsplit(text, "")[[1]]) {
    counts[[key_of(ch)]] <- get_or(counts, key_of(ch), 0) + 1
  }
  for (ch in keys_of(counts)) {
    count <- counts[[key_of(ch)]]
    if (count == 1) return(ch)
  }
  NULL
}
