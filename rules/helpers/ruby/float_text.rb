# A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
def float_text(value)
  return "nan" if value.nan?
  return value > 0 ? "inf" : "-inf" if value.infinite?

  # Ruby's exponents begin at 1e15.
  text = value.to_s.sub(/\.(\d{1,15})(\d*)e\+15\z/) { "#{$1.ljust(15, "0")}.#{$2.empty? ? 0 : $2}" }
  text.sub(/\.0(?=e)/, "").sub(/e([+-])(\d)\z/, 'e\10\2')
end
