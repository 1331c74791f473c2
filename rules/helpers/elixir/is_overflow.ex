# Whether an arithmetic error is an overflow: of what fails by itself all but a division by zero.
defp is_overflow(%ArithmeticError{}, [{:erlang, operation, [_, right], _} | _]), do: operation not in [:/, :div, :rem] or right != 0
defp is_overflow(%ArithmeticError{}, [{:math, _, _, _} | _]), do: true
defp is_overflow(error, _), do: is_struct(error, OverflowError)
