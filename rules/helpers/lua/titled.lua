-- Every letter after no letter in upper case, the others in lower.
local function titled(text)
  return (text:gsub("%a+", capitalized))
end
