# Bytes of integers from 0 to 255.
defp to_bytes(items) do
  if Enum.all?(items, &(&1 in 0..255)), do: :binary.list_to_bin(items), else: raise(ArgumentError, "bytes must be in range(0, 256)")
end
