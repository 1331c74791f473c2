-- The message of an error, or the text of an object.
local function message_of(value)
  if type(value) ~= "string" then return tostring(value) end
  local text = value:gsub("^[^ ]+:%d+: ", "")
  return text:match("^%u%w*: (.*)") or text:match("^%u%w*$") and "" or text
end
