# The digits of a number that is not negative, by the type and the precision of a format specification.
def format_digits(number, type, precision)
  case type
  when "d", "n" then number.to_s
  when "b", "o" then number.to_s(type == "b" ? 2 : 8)
  when "x" then number.to_s(16)
  when "X" then number.to_s(16).upcase
  when "c" then [number].pack("U")
  when "f" then fixed(number.to_f, (precision || 6).to_i)
  when "F" then fixed(number.to_f, (precision || 6).to_i).upcase
  when "%" then "#{fixed(number * 100.0, (precision || 6).to_i)}%"
  when "e" then scientific(number.to_f, (precision || 6).to_i)
  when "E" then scientific(number.to_f, (precision || 6).to_i).upcase
  when "g" then general_text(number.to_f, (precision || 6).to_i)
  when "G" then general_text(number.to_f, (precision || 6).to_i).upcase
  else precision ? pointed(number.to_f, precision.to_i) : text_of(number)
  end
end
