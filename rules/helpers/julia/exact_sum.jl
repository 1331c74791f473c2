# A sum of numbers that does not wrap.
exact_sum(a, b) = a + b
exact_sum(a::Int, b::Int) = checked_add(a, b)
