# The text of one character with this code point.
defp chr(code) when code in 0..0xD7FF or code in 0xE000..0x10FFFF, do: <<code::utf8>>
defp chr(_), do: raise(ArgumentError, "chr() arg not in range(0x110000)")
