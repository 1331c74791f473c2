# The value of a function of mathematics, where it has one.
defp domain(f, x) do
  f.(x)
rescue
  ArithmeticError -> raise ArgumentError, "math domain error"
end
