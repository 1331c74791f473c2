# Tabs become spaces up to the next column that is a multiple of a width.
defp expand_tabs(text, width) do
  {out, _} =
    Enum.reduce(String.codepoints(text), {"", 0}, fn
      "\t", {out, column} ->
        more = if width > 0, do: width - rem(column, width), else: 0
        {out <> String.duplicate(" ", more), column + more}

      c, {out, _} when c in ["\n", "\r"] ->
        {out <> c, 0}

      c, {out, column} ->
        {out <> c, column + 1}
    end)

  out
end
