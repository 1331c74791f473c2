-- Rounded to a number of decimals, exact halves to even.
local function round_to(x, digits)
  if digits < 0 then return round_half_even(x / 10.0 ^ -digits) * 10.0 ^ -digits end
  return tonumber(string.format("%." .. math.min(digits, 50) .. "f", x)) + 0.0
end
