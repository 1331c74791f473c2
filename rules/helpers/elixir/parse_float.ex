# The number that a text says.
defp parse_float(text) do
  plain = String.downcase(String.trim(text))

  cond do
    String.match?(plain, ~r/^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+)(e[+-]?\d+(_\d+)*)?$/) ->
      {value, ""} = plain |> String.replace("_", "") |> String.replace(~r/\.(?!\d)/, "") |> String.replace(~r/^([+-]?)\./, "\\g{1}0.") |> Float.parse()
      value

    String.match?(plain, ~r/^\+?inf(inity)?$/) ->
      1.7976931348623157e308

    plain in ["-inf", "-infinity"] ->
      -1.7976931348623157e308

    plain in ["nan", "+nan", "-nan"] ->
      :nan

    true ->
      raise ArgumentError, "could not convert string to float: '#{text}'"
  end
end
