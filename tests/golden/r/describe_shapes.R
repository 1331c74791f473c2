# In the order of numbers or texts that a function gives, stable.
ordered_by <- function(items, key, decreasing = FALSE) {
  if (length(items) == 0) return(items)
  items[order(unlist(lapply(items, key)), decreasing = decreasing, method = "radix")]
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
    paste0(self$name(), ": ", sprintf("%.2f", self$area()))
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
    3.141592653589793 * self$radius ^ 2.0
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
      if (length(size) != 2) stop(errorCondition("2 positional arguments are needed", class = "TypeError"))
      shapes <- c(shapes, list(Rectangle(size[[1]], size[[2]])))
    }
  }
  value <- function(shape) shape$area()
  shapes <- ordered_by(shapes, value, TRUE)
  vapply(shapes, function(shape) shape$describe(), character(1))
}
