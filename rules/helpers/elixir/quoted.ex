# A text in quotes, as Python's repr has it.
defp quoted(text) do
  quote_mark = if String.contains?(text, "'") and not String.contains?(text, "\""), do: "\"", else: "'"

  inner =
    for <<code::utf8 <- text>>, into: "" do
      case <<code::utf8>> do
        "\\" -> "\\\\"
        "\n" -> "\\n"
        "\r" -> "\\r"
        "\t" -> "\\t"
        ^quote_mark -> "\\" <> quote_mark
        _ when code < 32 or code in 127..160 -> "\\x" <> String.pad_leading(String.downcase(Integer.to_string(code, 16)), 2, "0")
        c -> c
      end
    end

  quote_mark <> inner <> quote_mark
end
