# Commas between groups of three digits before the point.
defp grouped(text) do
  [whole | part] = String.split(text, ".")
  Enum.join([Regex.replace(~r/(?<=\d)(?=(\d{3})+$)/, whole, ",") | part], ".")
end
