-- A shift to the right that keeps the sign.
local function shift_right(value, by)
  if by < 0 then
    error("ValueError: negative shift count", 0)
  end
  return by > 62 and (value < 0 and -1 or 0) or value // (1 << by)
end
