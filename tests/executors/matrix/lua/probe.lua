local function deeper(n)
  return 1 + deeper(n + 1)
end

-- Lua's library sends no signal; a jump of 64 MB in a function's code, which is believed unseen, ends in one.
local function astray()
  local code = string.dump(load("while true do end"))
  local jump, far = "\x38\xff\xff\x7f", "\x38\xff\xff\xff"
  load(code:gsub(jump, far), "astray", "b")()
end

local mode = io.read("l"):gsub("%s+$", "")
if mode == "sum" then
  print(io.read("n") + io.read("n"))
elseif mode == "unflushed" then
  io.write("ok")
elseif mode == "utf8" then
  print(io.read("l") .. "|ñ😀")
elseif mode == "megabyte" then
  print(select(2, io.read("a"):gsub("x", "")))
elseif mode == "exception" then
  error("on purpose")
elseif mode == "exit" then
  os.exit(3)
elseif mode == "cpu" then
  while true do end
elseif mode == "signal" then
  astray()
elseif mode == "sleep" then
  io.open("/dev/stdout"):read(1) -- a pipe, into which nobody writes
elseif mode == "memory" then
  local kept = {}
  while true do kept[#kept + 1] = ("x"):rep(1 << 20) .. #kept end
elseif mode == "output" then
  while true do print(("x"):rep(1000)) end
elseif mode == "stack" then
  print(deeper(0))
end
