-- The nearest integer, halves to even.
local function round_half_even(x)
  local below = x // 1
  local rest = x - below
  return to_integer((rest > 0.5 or (rest == 0.5 and below % 2 ~= 0)) and below + 1 or below)
end
