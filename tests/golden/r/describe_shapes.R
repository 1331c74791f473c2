# A power of floats; zero has no negative power.
float_pow <- function(base, exponent) {
  if (base == 0 && exponent < 0) stop(errorCondition("0.0 cannot be raised to a negative power", class = "ZeroDivisionError"))
  base^exponent
}

# Order of two values, containers by their elements; -1, 0 or 1.
compare <- function(a, b) {
  if (is.null(a) || is.null(b) || is.character(a) != is.character(b)) stop(errorCondition("'<' not supported between these values", class = "TypeError"))
  if (is.environment(a)) return(if (a$lt_(b)) -1 else if (b$lt_(a)) 1 else 0)
  if (length(a) == 1 && length(b) == 1 && !is.list(a) && !is.list(b)) return(if (a < b) -1 else if (a > b) 1 else 0)
  for (i in seq_len(min(length(a), length(b)))) {
    order <- compare(a[[i]], b[[i]])
    if (order != 0) return(order)
  }
  sign(length(a) - length(b))
}

# In the order of a comparison of positions, by merging, stable.
sort_places <- function(items, order) {
  merged <- function(places) {
    if (length(places) < 2) return(places)
    half <- length(places) %/% 2
    left <- merged(places[seq_len(half)])
    right <- merged(places[-seq_len(half)])
    out <- numeric(0)
    while (length(left) > 0 && length(right) > 0) {
      if (order(right[1], left[1]) < 0) {
        out <- c(out, right[1])
        right <- right[-1]
      } else {
        out <- c(out, left[1])
        left <- left[-1]
      }
    }
    c(out, left, right)
  }
  items[merged(seq_along(items))]
}

# In the order of a key, stable.
sort_by <- function(items, key, decreasing) {
  keys <- lapply(items, key)
  simple <- all(vapply(keys, function(k) is.atomic(k) && length(k) == 1, logical(1)))
  if (simple && length(unique(vapply(keys, typeof, ""))) == 1) {
    return(items[order(unlist(keys), decreasing = decreasing, method = "radix")])
  }
  sort_places(items, function(a, b) compare(keys[[a]], keys[[b]]) * if (decreasing) -1 else 1)
}

Shape <- function() {
  self <- structure(new.env(), class = "Shape")
  self$name <- function() {
    "shape"
  }
  self$area <- function() {
    stop(errorCondition("", class = "NotImplementedError"))
  }
  self$describe <- function() {
    paste0(self$name(), ": ", sprintf("%.*f", 2L, self$area()))
  }
  self
}

Circle <- function(radius) {
  self <- Shape()
  class(self) <- c("Circle", class(self))
  self$name <- function() {
    "circle"
  }
  self$area <- function() {
    3.141592653589793 * float_pow(self$radius, 2.0)
  }
  self$radius <- radius
  self
}

Rectangle <- function(width, height) {
  self <- Shape()
  class(self) <- c("Rectangle", class(self))
  self$name <- function() {
    "rectangle"
  }
  self$area <- function() {
    self$width * self$height
  }
  self$width <- width
  self$height <- height
  self
}

Square <- function(side) {
  self <- Rectangle(side, side)
  class(self) <- c("Square", class(self))
  self$name <- function() {
    "square"
  }
  self
}

# Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
describe_shapes <- function(sizes) {
  shapes <- list()
  for (size in sizes) {
    if (length(size) == 1) {
      shapes <- c(shapes, list(Circle(size[[1]])))
    } else if (size[[1]] == size[[2]]) {
      shapes <- c(shapes, list(Square(size[[1]])))
    } else {
      if (length(size) != 2) {
        stop(errorCondition("2 positional arguments are needed", class = "TypeError"))
      }
      shapes <- c(shapes, list(Rectangle(size[[1]], size[[2]])))
    }
  }
  value <- function(shape) shape$area()
  shapes <- sort_by(shapes, value, TRUE)
  vapply(shapes, function(shape) shape$describe(), character(1))
}
