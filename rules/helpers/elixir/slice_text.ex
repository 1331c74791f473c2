# The part [from, to) of a text of single bytes; bounds may count from the end and clamp.
defp slice_text(_, _, 0), do: ""
defp slice_text(text, from, to), do: binary_slice(text, from..(to - 1)//1)
