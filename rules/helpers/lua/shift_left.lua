-- A shift to the left that loses no bits.
local function shift_left(value, by)
  assert(by >= 0, "ValueError: negative shift count")
  assert(value == 0 or by <= 62 and (value << by) // (1 << by) == value, "OverflowError: integer overflow")
  return value << by
end
