# A string in the canonical encoding: JSON in ASCII.
defp encode_str(text) do
  inner =
    for <<code::utf8 <- text>>, into: "" do
      case code do
        ?" -> "\\\""
        ?\\ -> "\\\\"
        _ when code in 32..126 -> <<code>>
        _ -> for <<unit::16 <- <<code::utf16>> >>, into: "", do: "\\u" <> String.pad_leading(Integer.to_string(unit, 16), 4, "0")
      end
    end

  "\"" <> inner <> "\""
end
