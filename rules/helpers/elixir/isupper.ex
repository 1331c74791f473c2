# Whether there is a cased letter and none in lower case.
defp isupper(text), do: text != String.downcase(text) and text == String.upcase(text)
