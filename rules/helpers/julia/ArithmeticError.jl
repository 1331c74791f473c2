# A failed calculation.
struct ArithmeticError <: Exception
    msg::String
end
