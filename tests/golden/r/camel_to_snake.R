# Pairs of a running number and the element.
enumerate <- function(items, start) lapply(seq_along(items), function(i) list(i - 1 + start, items[[i]]))

# Has a letter of one case and none of the other.
cased <- function(text, wanted, other) {
  grepl(sprintf("\\p{%s}", wanted), text, perl = TRUE) && !grepl(sprintf("\\p{%s}", other), text, perl = TRUE)
}

# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  if (index < -nchar(text) || index >= nchar(text)) stop(errorCondition("string index out of range", class = "IndexError"))
  substring(text, index %% nchar(text) + 1, index %% nchar(text) + 1)
}

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camel_to_snake <- function(name) {
  result <- ""
  for (item in enumerate(strsplit(name, "")[[1]], 0)) {
    i <- item[[1]]
    ch <- item[[2]]
    if (cased(ch, "Lu", "Ll")) {
      after_lower <- i > 0 && cased(char_at(name, i - 1), "Ll", "Lu")
      before_lower <- i > 0 && char_at(name, i - 1) != "_" && cased(substr(name, i + 2, i + 2), "Ll", "Lu")
      if (after_lower || before_lower) {
        result <- paste0(result, "_")
      }
      result <- paste0(result, tolower(ch))
    } else {
      result <- paste0(result, ch)
    }
  }
  result
}
