# The rest of the input.
defp read_all do
  case IO.read(:stdio, :eof) do
    text when is_binary(text) -> text
    _ -> ""
  end
end
