# The code point of a text of one character.
defp ord(<<code::utf8>>), do: code
defp ord(_), do: raise(TypeError, "ord() expected a character")
