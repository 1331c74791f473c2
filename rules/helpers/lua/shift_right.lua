-- A shift to the right that keeps the sign.
local function shift_right(value, by)
  assert(by >= 0, "ValueError: negative shift count")
  return by > 62 and (value < 0 and -1 or 0) or value // (1 << by)
end
