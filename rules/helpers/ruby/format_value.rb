# A value's text by a format specification such as ">8,.2f".
def format_value(value, spec)
  parts = /\A(?:(.)?([<>=^]))?([+\- ]?)(#?)(0?)(\d*)([,_]?)(?:\.(\d+))?([a-zA-Z%]?)\z/m.match(spec)
  raise ArgumentError, "Invalid format specifier '#{spec}'" if parts.nil?

  fill, align, sign, base, zero, width, group, precision, type = parts.captures
  if value.is_a?(Numeric)
    text = format_digits(value.abs, type, precision)
    text = text.sub(/\A\d+/) { |whole| whole.reverse.scan(/\d{1,3}/).join(group).reverse } unless group.empty?
    sign = value.to_s.start_with?("-") ? "-" : sign.tr("-", "")
    sign += "0#{type}" if base == "#"
  else
    sign, text = "", text_of(value)[0, precision ? precision.to_i : text_of(value).length]
  end
  align ||= zero == "0" ? "=" : value.is_a?(Numeric) ? ">" : "<"
  missing = (fill || (zero == "0" ? "0" : " ")) * [width.to_i - sign.length - text.length, 0].max
  case align
  when "<" then sign + text + missing
  when ">" then missing + sign + text
  when "=" then sign + missing + text
  else missing[0, missing.length / 2] + sign + text + missing[missing.length / 2..]
  end
end
