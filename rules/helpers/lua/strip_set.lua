-- An ASCII text without characters of a set at the start or the end.
local function strip_set(text, characters, left, right)
  -- A set has a member at least: a byte that no text has.
  local set = "[\xff" .. characters:gsub("%W", "%%%0") .. "]*"
  return text:match("^" .. (left and set or "") .. "(.-)" .. (right and set or "") .. "$")
end
