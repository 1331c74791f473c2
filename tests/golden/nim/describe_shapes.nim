import std/[algorithm, strutils, sugar]

# An error of no other kind.
type RuntimeError = object of CatchableError

# Something that is still to be written.
type NotImplementedError = object of RuntimeError

# The shortest text of a float that reads as the same number.
proc floatText(x: float): string =
  if not (abs(x) < Inf): return $x
  var digits = 0
  while parseFloat(x.formatFloat(ffScientific, digits)) != x: inc digits
  let text = x.formatFloat(ffScientific, digits).replace(".e", "e")
  let exponent = parseInt(text.split('e')[1])
  if exponent in -4 .. 15: x.formatFloat(ffDecimal, max(digits - exponent, 1)) else: text

# A float with so many digits after the point.
proc fixed(x: float, digits: int): string =
  if abs(x) < Inf: (if digits == 0: x.formatFloat(ffDecimal, 0).strip(leading = false, chars = {'.'}) else: x.formatFloat(ffDecimal, digits))
  else: floatText(x)

# An operation on a value of the wrong type.
type TypeError = object of CatchableError

type
  Shape = ref object of RootObj
  Circle = ref object of Shape
    radius: float
  Rectangle = ref object of Shape
    width: float
    height: float
  Square = ref object of Rectangle

method name(self: Shape): string {.base.} =
  "shape"

method area(self: Shape): float {.base.} =
  raise newException(NotImplementedError, "")

method name(self: Circle): string
method area(self: Circle): float
method name(self: Rectangle): string
method area(self: Rectangle): float
method name(self: Square): string

proc describe(self: Shape): string =
  self.name() & ": " & fixed(self.area(), 2)

proc newCircle(radius: float): Circle =
  Circle(radius: radius)

method name(self: Circle): string =
  "circle"

method area(self: Circle): float =
  3.141592653589793 * (self.radius * self.radius)

proc init(self: Rectangle, width: float, height: float) =
  self.width = width
  self.height = height

proc newRectangle(width: float, height: float): Rectangle =
  result = Rectangle()
  result.init(width, height)

method name(self: Rectangle): string =
  "rectangle"

method area(self: Rectangle): float =
  self.width * self.height

proc newSquare(side: float): Square =
  let self = Square()
  Rectangle(self).init(side, side)
  self

method name(self: Square): string =
  "square"

proc describeShapes(sizes: seq[seq[float]]): seq[string] =
  ## Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
  var shapes: seq[Shape]
  for size in sizes:
    if size.len == 1:
      shapes.add(newCircle(size[0]))
    elif size[0] == size[1]:
      shapes.add(newSquare(size[0]))
    else:
      if size.len != 2:
        raise newException(TypeError, "2 positional arguments are needed")
      shapes.add(newRectangle(size[0], size[1]))
  shapes.sort(proc (a, b: Shape): int = cmp(b.area(), a.area()))
  collect(for shape in shapes: shape.describe())
