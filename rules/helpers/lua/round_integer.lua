-- An integer rounded to a number of decimals, halves to even.
local function round_integer(n, digits)
  if digits >= 0 then return n end
  local unit = math.tointeger(10 ^ -digits)
  local rest = n % unit
  local below = n - rest
  return (rest * 2 > unit or (rest * 2 == unit and below // unit % 2 ~= 0)) and below + unit or below
end
