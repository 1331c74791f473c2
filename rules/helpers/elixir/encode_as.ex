# The bytes of a text in a named encoding.
defp encode_as(text, name) do
  case String.replace(String.downcase(name), ["-", "_"], "") do
    "utf8" -> text
    "ascii" -> if String.match?(text, ~r/\A[\x00-\x7f]*\z/), do: text, else: raise(UnicodeError, "ordinal not in range(128)")
    known when known in ["latin1", "iso88591"] -> :unicode.characters_to_binary(text, :utf8, :latin1)
    _ -> raise LookupError, "unknown encoding: #{name}"
  end
end
