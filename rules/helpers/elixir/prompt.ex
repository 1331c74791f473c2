# Asks, and reads a line.
defp prompt(text) do
  IO.write(text)
  read_line()
end
