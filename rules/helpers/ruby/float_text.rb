# A float as text: shortest round trip, an exponent from 1e16 on and below 1e-4.
def float_text(value)
  return "nan" if value.nan?
  return value > 0 ? "inf" : "-inf" if value.infinite?

  value.to_s.sub(/\.0(?=e)/, "").sub(/e([+-])(\d)\z/, 'e\10\2')
end
