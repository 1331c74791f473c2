# The next line of the input with its end; empty at the end of the input.
defp next_line do
  case IO.gets("") do
    line when is_binary(line) -> line
    _ -> ""
  end
end
