# The next line of the input without its end.
defp read_line do
  case IO.gets("") do
    line when is_binary(line) -> String.trim_trailing(line, "\n")
    _ -> raise EOFError, "EOF when reading a line"
  end
end
