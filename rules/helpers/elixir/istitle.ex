# Whether upper case stands exactly where no letter precedes.
defp istitle(text), do: String.match?(text, ~r/\p{L}/u) and text == title(text)
