# A float as Python shows it: the shortest digits, scientific from 1e16 and below 1e-4.
defp float_text(:nan), do: "nan"
defp float_text(x) when abs(x) >= 1.7976931348623157e308, do: if(x > 0, do: "inf", else: "-inf")

defp float_text(x) do
  with [digits, size] <- String.split(Float.to_string(x), "e") do
    cond do
      abs(x) >= 1.0e16 -> String.replace_suffix(digits, ".0", "") <> "e+" <> size
      abs(x) < 1.0e-4 -> String.replace_suffix(digits, ".0", "") <> "e" <> String.replace(size, ~r/-(?=\d$)/, "-0")
      abs(x) >= 1 -> :erlang.float_to_binary(x, decimals: 1)
      true -> String.replace(digits, ~r/(\d)\.(0$)?/, "0.000\\1")
    end
  else
    [text] -> text
  end
end
