# The characters of a text.
chars <- function(text) {
  strsplit(text, "")[[1]]
}

# Pairs of a running number and the element.
enumerate <- function(items, start) {
  lapply(seq_along(items), function(i) list(i - 1 + start, items[[i]]))
}

# Has a letter of one case and none of the other.
cased <- function(text, wanted, other) {
  grepl(sprintf("\\p{%s}", wanted), text, perl = TRUE) && !grepl(sprintf("\\p{%s}", other), text, perl = TRUE)
}

# An exception of a class that is known by its name.
failure <- function(name, message = "") {
  structure(class = c(name, "failure", "error", "condition"), list(message = message, call = NULL))
}

# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  size <- nchar(text)
  if (index < -size || index >= size) stop(failure("IndexError", "string index out of range"))
  if (index < 0) index <- index + size
  substr(text, index + 1, index + 1)
}

# The first and the last position of a slice inside a length.
slice_bounds <- function(size, from, to) {
  clamp <- function(bound) if (bound < 0) max(bound + size, 0) else min(bound, size)
  c(if (is.null(from)) 0 else clamp(from), if (is.null(to)) size else clamp(to))
}

# The characters of [from, to); bounds count from the end if negative, and clamp.
text_slice <- function(text, from, to) {
  bounds <- slice_bounds(nchar(text), from, to)
  substr(text, bounds[1] + 1, bounds[2])
}

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camel_to_snake <- function(name) {
  result <- ""
  for (item in enumerate(chars(name), 0)) {
    i <- item[[1]]
    ch <- item[[2]]
    if (cased(ch, "Lu", "Ll")) {
      after_lower <- i > 0 && cased(char_at(name, i - 1), "Ll", "Lu")
      before_lower <- i > 0 && char_at(name, i - 1) != "_" && cased(text_slice(name, i + 1, i + 2), "Ll", "Lu")
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
