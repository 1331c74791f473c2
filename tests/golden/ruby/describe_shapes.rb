# A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
def float_text(value)
  return "nan" if value.nan?
  return value > 0 ? "inf" : "-inf" if value.infinite?

  # Ruby's exponents begin at 1e15.
  text = value.to_s.sub(/\.(\d{1,15})(\d*)e\+15\z/) { "#{$1.ljust(15, "0")}.#{$2.empty? ? 0 : $2}" }
  text.sub(/\.0(?=e)/, "").sub(/e([+-])(\d)\z/, 'e\10\2')
end

# Decimal text with so many digits after the point, correctly rounded, which Ruby's format is not always.
def fixed(value, digits)
  return float_text(value) unless value.finite?

  sign = value.negative? || (1.0 / value).negative? ? "-" : ""
  whole, rest = (value.abs.to_r * 10**digits).round(half: :even).divmod(10**digits)
  digits.zero? ? "#{sign}#{whole}" : "#{sign}#{whole}.#{rest.to_s.rjust(digits, '0')}"
end

# Order of two values: arrays by their elements, false before true; -1, 0 or 1.
def compare(a, b)
  if a.is_a?(Array) && b.is_a?(Array)
    pair = a.first(b.length).zip(b).find { |x, y| x != y }
    return pair ? compare(*pair) : a.length <=> b.length
  end
  a, b = [a, b].map { |x| true.equal?(x) ? 1 : false.equal?(x) ? 0 : x }
  return a < b ? -1 : b < a ? 1 : 0 if a.respond_to?(:<)
  a <=> b or raise TypeError, "'<' not supported between these values"
rescue ArgumentError, NoMethodError
  raise TypeError, "'<' not supported between these values"
end

# A new array in descending order of a key; equal keys keep their order.
def sorted_by_desc(items)
  keyed = items.map.with_index { |item, i| [yield(item), i, item] }
  keyed.sort { |(a, i), (b, j)| (order = compare(b, a)).zero? ? i <=> j : order }.map(&:last)
end

class Shape

  def name
    "shape"
  end

  def area
    raise NotImplementedError
  end

  def describe
    "#{self.name}: #{fixed(self.area, 2)}"
  end
end

class Circle < Shape
  attr_accessor :radius

  def initialize(radius)
    @radius = radius
  end

  def name
    "circle"
  end

  def area
    3.141592653589793 * @radius ** 2.0
  end
end

class Rectangle < Shape
  attr_accessor :width, :height

  def initialize(width, height)
    @width = width
    @height = height
  end

  def name
    "rectangle"
  end

  def area
    @width * @height
  end
end

class Square < Rectangle

  def initialize(side)
    super(side, side)
  end

  def name
    "square"
  end
end

# Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
def describe_shapes(sizes)
  shapes = []
  sizes.each do |size|
    if size.length == 1
      shapes << Circle.new(size[0])
    elsif size.fetch(0) == size.fetch(1)
      shapes << Square.new(size.fetch(0))
    else
      raise TypeError, "2 positional arguments are needed" if size.length != 2
      shapes << Rectangle.new(size[0], size[1])
    end
  end
  shapes.replace(sorted_by_desc(shapes) { |shape| shape.area })
  shapes.map(&:describe)
end
