-- The digits of an integer in a base, after a prefix.
local function in_base(value, base, prefix)
  local digits, rest = {}, math.abs(value)
  repeat
    local digit = rest % base
    table.insert(digits, 1, ("0123456789abcdefghijklmnopqrstuvwxyz"):sub(digit + 1, digit + 1))
    rest = rest // base
  until rest == 0
  return (value < 0 and "-" or "") .. prefix .. table.concat(digits)
end
