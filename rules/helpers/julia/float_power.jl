# A power of floats; zero has no negative power.
float_power(base, exponent) = iszero(base) && exponent < 0 ? throw(DivideError()) : base ^ exponent
