# A quotient of numbers; zero divides nothing.
divide(a, b) = iszero(b) ? throw(DivideError()) : a / b
