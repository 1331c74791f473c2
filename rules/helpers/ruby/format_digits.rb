# The digits of a number that is not negative, by the type and the precision of a format specification.
def format_digits(number, type, precision)
  case type
  when "d", "n" then number.to_s
  when "b", "o" then number.to_s(type == "b" ? 2 : 8)
  when "x" then number.to_s(16)
  when "X" then number.to_s(16).upcase
  when "c" then [number].pack("U")
  when "f", "F" then fixed(number.to_f, (precision || 6).to_i)
  when "%" then "#{fixed(number * 100.0, (precision || 6).to_i)}%"
  when "e", "E", "g", "G" then format("%.#{precision || 6}#{type}", number)
  else precision ? format("%.#{precision}g", number) : text_of(number)
  end
end
