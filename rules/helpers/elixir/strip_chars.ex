# Without some characters at the ends.
defp strip_chars(text, chars, sides) do
  gone = String.codepoints(chars)
  drop = fn codepoints -> Enum.drop_while(codepoints, &(&1 in gone)) end
  left = if :left in sides, do: drop.(String.codepoints(text)), else: String.codepoints(text)
  kept = if :right in sides, do: left |> Enum.reverse() |> drop.() |> Enum.reverse(), else: left
  Enum.join(kept)
end
