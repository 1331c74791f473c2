# The lines with what ends them.
defp splitlines_keep(text) do
  ends = ~S"\n\r\v\f\x1c-\x1e\x{85}\x{2028}\x{2029}"
  Enum.map(Regex.scan(~r/[^#{ends}]*(?:\r\n|[#{ends}])|[^#{ends}]+/u, text), &hd/1)
end
