# A remainder of floats with the sign of the divisor; zero divides nothing.
float_mod(a, b) = iszero(b) ? throw(DivideError()) : mod(a, b)
