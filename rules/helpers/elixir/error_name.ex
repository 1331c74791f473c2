# The name of an exception's class as the source has it.
defp error_name(error) do
  name = error.__struct__ |> Module.split() |> List.last()

  native = %{
    "OutOfBoundsError" => "IndexError",
    "ArithmeticError" => "ZeroDivisionError",
    "ArgumentError" => "ValueError",
    "EmptyError" => "ValueError",
    "FunctionClauseError" => "TypeError",
    "UndefinedError" => "TypeError",
    "UndefinedFunctionError" => "AttributeError",
    "BadMapError" => "TypeError"
  }

  Map.get(native, name, name)
end
