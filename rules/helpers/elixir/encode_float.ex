# A float in the canonical encoding.
defp encode_float(:nan), do: "{\"$float\":\"nan\"}"
defp encode_float(x) when x >= 1.7976931348623157e308, do: "{\"$float\":\"inf\"}"
defp encode_float(x) when x <= -1.7976931348623157e308, do: "{\"$float\":\"-inf\"}"
defp encode_float(x), do: Float.to_string(x / 1)
