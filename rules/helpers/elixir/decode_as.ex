# The text of bytes in a named encoding.
defp decode_as(bytes, name) do
  case String.replace(String.downcase(name), ["-", "_"], "") do
    known when known in ["utf8", "ascii"] -> bytes
    known when known in ["latin1", "iso88591"] -> :unicode.characters_to_binary(bytes, :latin1, :utf8)
    _ -> raise LookupError, "unknown encoding: #{name}"
  end
end
