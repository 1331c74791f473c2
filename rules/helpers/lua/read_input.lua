-- The next line of standard input.
local function read_input(prompt)
  io.write(prompt or "")
  local line = io.read("l")
  if line == nil then
    error("EOFError: EOF when reading a line", 0)
  end
  return (line:gsub("\r$", ""))
end
