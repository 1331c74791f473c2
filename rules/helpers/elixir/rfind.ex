# The place of the last occurrence in a text of single bytes, or -1.
defp rfind(text, part) do
  size = byte_size(part)
  Enum.find((byte_size(text) - size)..0//-1, -1, &(binary_slice(text, &1, size) == part))
end
