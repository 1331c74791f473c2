# The name of an entry for a text, which may be empty.
entry_name <- function(text) if (nzchar(text)) text else "\u0001"

# The value at a key, or a default.
get_or <- function(entries, name, default) if (name %in% names(entries)) entries[[name]] else default

# The keys of a dict of texts.
keys_of <- function(entries) sub("^\u0001$", "", as.character(names(entries)))

# The first character that occurs only once, or None.
first_unique <- function(text) {
  counts <- list()
  for (ch in strsplit(text, "")[[1]]) {
    counts[[entry_name(ch)]] <- get_or(counts, entry_name(ch), 0) + 1
  }
  for (ch in keys_of(counts)) {
    count <- counts[[entry_name(ch)]]
    if (count == 1) return(ch)
  }
  NULL
}
