# The integer that a text says in a base.
def parse_int(text, base)
  plain = text.gsub(/\A[[:space:]]+|[[:space:]]+\z/, "")
  raise ArgumentError if base == 10 && !plain.match?(/\A[+-]?\d+(_\d+)*\z/)

  Integer(plain.sub(/\A([+-]?0[box])_/i, "\\1"), base)
rescue ArgumentError
  raise ArgumentError, "invalid literal for int() with base #{base}: '#{text}'"
end
