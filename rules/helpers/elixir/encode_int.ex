# An integer in the canonical encoding.
defp encode_int(value), do: if(abs(value) < 2 ** 53, do: Integer.to_string(value), else: "{\"$int\":\"#{value}\"}")
