# The integer that a text says in a base.
def parse_int(text, base)
  plain = text.gsub(/\A[[:space:]]+|[[:space:]]+\z/, "")
  raise ArgumentError, "invalid literal for int() with base 10: '#{text}'" if base == 10 && !plain.match?(/\A[+-]?\d+(_\d+)*\z/)

  Integer(plain, base)
end
