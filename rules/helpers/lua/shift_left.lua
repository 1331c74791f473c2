-- A shift to the left that loses no bits.
local function shift_left(value, by)
  if by < 0 then
    error("ValueError: negative shift count", 0)
  end
  if value ~= 0 and (by > 62 or (value << by) // (1 << by) ~= value) then
    error("OverflowError: integer overflow", 0)
  end
  return value << by
end
