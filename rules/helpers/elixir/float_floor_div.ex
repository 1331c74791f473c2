# The quotient of floats, rounded down.
defp float_floor_div(a, b), do: Float.floor((a - float_mod(a, b)) / b + 0.5)
