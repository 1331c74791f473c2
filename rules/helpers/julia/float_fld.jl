# The floor of a quotient of floats; zero divides nothing.
float_fld(a, b) = iszero(b) ? throw(DivideError()) : fld(a, b)
