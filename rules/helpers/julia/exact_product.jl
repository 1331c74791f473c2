# A product of numbers that does not wrap.
exact_product(a, b) = a * b
exact_product(a::Int, b::Int) = checked_mul(a, b)
