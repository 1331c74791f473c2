defmodule Loop do
  def forever, do: forever()
end

case String.trim(IO.gets("")) do
  "fail" -> raise "failed"
  "loop" -> Loop.forever()
  line -> IO.puts("hello " <> line)
end
