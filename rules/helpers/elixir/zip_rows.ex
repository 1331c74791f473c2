# The first elements of all rows, then the second, up to the end of the shortest.
defp zip_rows([]), do: []
defp zip_rows(rows), do: Enum.map(Enum.zip(rows), &Tuple.to_list/1)
