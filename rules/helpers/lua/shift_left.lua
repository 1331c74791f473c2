-- A shift to the left that loses no bits.
local function shift_left(value, by)
  if by < 0 then
    error(exception("ValueError", "negative shift count"))
  end
  if value ~= 0 and (by > 62 or (value << by) // (1 << by) ~= value) then
    error(exception("OverflowError", "integer overflow"))
  end
  return value << by
end
