-- Rounded to a number of decimals, exact halves to even.
local function round_to(x, digits)
  if digits < 0 then return round_half_even(x / 10.0 ^ -digits) * 10.0 ^ -digits end
  return tonumber(string.format("%." .. math.min(digits, 50) .. "fe0", x)) -- with an exponent it is a float, and keeps a zero's sign
end
