# All sequences of so many elements.
defp product_repeat(_, 0), do: [[]]
defp product_repeat(items, size), do: for(item <- items, rest <- product_repeat(items, size - 1), do: [item | rest])
