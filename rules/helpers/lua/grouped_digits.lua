-- The text of a number with commas between groups of three digits.
local function grouped_digits(text)
  local sign, whole, rest = text:match("^(%D*)(%d*)(.*)$")
  whole = whole:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", "")
  return sign .. whole .. rest
end
