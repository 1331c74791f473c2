# Whether there is a cased letter and none in upper case.
defp islower(text), do: text != String.upcase(text) and text == String.downcase(text)
