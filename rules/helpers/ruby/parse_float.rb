# The number that a text says.
def parse_float(text)
  digits = /\d+(_\d+)*/
  plain = text.strip.downcase
  named = { "inf" => Float::INFINITY, "infinity" => Float::INFINITY, "nan" => Float::NAN }[plain.sub(/\A[+-]/, "")]
  return plain.start_with?("-") ? -named : named if named
  raise ArgumentError, "could not convert string to float: '#{text}'" unless plain.match?(/\A[+-]?(#{digits}\.?(#{digits})?|\.#{digits})(e[+-]?#{digits})?\z/)

  plain.delete("_").to_f
end
