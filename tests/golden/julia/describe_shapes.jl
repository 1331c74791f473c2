using Printf

# What is left to others.
struct NotImplementedError <: Exception
    msg::String
end

# What stands before the first separator, the separator, and what stands after it.
function partition(text, separator)
    isempty(separator) && throw(ArgumentError("empty separator"))
    parts = split(text, separator; limit=2)
    return length(parts) == 1 ? (String(text), "", "") : (String(parts[1]), separator, String(parts[2]))
end

# The text of a float as the source writes it: an exponent from 1e16 on and below 1e-4.
function float_text(number)
    isnan(number) && return "nan"
    isinf(number) && return number > 0 ? "inf" : "-inf"
    sign = signbit(number) ? "-" : ""
    mantissa, _, exponent = partition(string(abs(number)), "e")
    whole, _, rest = partition(mantissa, ".")
    digits = rstrip(lstrip(whole * rest, '0'), '0')
    isempty(digits) && return sign * "0.0"
    # The value is 0.digits times ten to this power.
    point = length(lstrip(whole, '0')) + (isempty(exponent) ? 0 : parse(Int, exponent))
    if iszero(parse(Int, whole))
        point -= length(rest) - length(lstrip(rest, '0'))
    end
    if point < -3 || point > 16
        exp10 = point - 1
        tail = length(digits) > 1 ? "." * digits[2:end] : ""
        return "$sign$(digits[1])$(tail)e$(exp10 < 0 ? '-' : '+')$(string(abs(exp10); pad=2))"
    end
    point <= 0 && return sign * "0." * "0" ^ -point * digits
    length(digits) <= point && return sign * rpad(digits, point, '0') * ".0"
    return sign * digits[1:point] * "." * digits[(point + 1):end]
end

# Decimal text with so many digits after the point.
function fixed(number, digits)
    isfinite(number) || return float_text(number)
    return Printf.format(Printf.Format("%.$(digits)f"), number)
end

# A power of floats; zero has no negative power.
float_power(base, exponent) = iszero(base) && exponent < 0 ? throw(DivideError()) : base ^ exponent

# A value of a type that an operation has no use for.
struct InvalidType <: Exception
    msg::String
end

abstract type AbstractShape end

mutable struct Shape <: AbstractShape
end

name(self::AbstractShape) = "shape"

function area(self::AbstractShape)
    throw(NotImplementedError(""))
end

describe(self::AbstractShape) = "$(name(self)): $(fixed(area(self), 2))"

mutable struct Circle <: AbstractShape
    radius::Float64
end

name(self::Circle) = "circle"

area(self::Circle) = 3.141592653589793 * float_power(self.radius, 2.0)

abstract type AbstractRectangle <: AbstractShape end

mutable struct Rectangle <: AbstractRectangle
    width::Float64
    height::Float64
end

function initialize!(self::AbstractRectangle, width, height)
    self.width = width
    self.height = height
    return nothing
end

name(self::AbstractRectangle) = "rectangle"

area(self::AbstractRectangle) = self.width * self.height

mutable struct Square <: AbstractRectangle
    width::Float64
    height::Float64

    function Square(side)
        self = new()
        invoke(initialize!, Tuple{AbstractRectangle, Any, Any}, self, side, side)
        return self
    end
end

name(self::Square) = "square"

"""
Describe shapes by area, largest first: one size is a circle, two a rectangle, equal ones a square.
"""
function describe_shapes(sizes)
    shapes = AbstractShape[]
    for size in sizes
        if length(size) == 1
            push!(shapes, Circle(size[1]))
        elseif size[1] == size[2]
            push!(shapes, Square(size[1]))
        else
            if length(size) != 2
                throw(InvalidType("2 positional arguments are needed"))
            end
            push!(shapes, Rectangle(size[1], size[2]))
        end
    end
    sort!(shapes; by=area, rev=true)
    return [describe(shape) for shape in shapes]
end
