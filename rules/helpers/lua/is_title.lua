-- Whether upper case stands exactly where no letter precedes.
local function is_title(text)
  return text:find("%a") ~= nil and titled(text) == text
end
