defmodule Probe do
  # The compiler makes a loop of a function that never returns.
  def deeper(-1), do: 0
  def deeper(n), do: 1 + deeper(n + 1)
  def forever, do: forever()
  def keep(kept), do: keep([String.duplicate("x", 1_048_576) | kept])

  def flood do
    IO.puts(String.duplicate("x", 1000))
    flood()
  end
end

case String.trim(IO.gets("")) do
  "sum" -> IO.gets("") |> String.split() |> Enum.map(&String.to_integer/1) |> Enum.sum() |> IO.puts()
  "unflushed" -> IO.write("ok")
  "utf8" -> IO.puts(String.trim_trailing(IO.gets(""), "\n") <> "|ñ😀")
  "megabyte" -> IO.puts(IO.read(:stdio, :eof) |> String.graphemes() |> Enum.count(&(&1 == "x")))
  "exception" -> raise "on purpose"
  "exit" -> System.halt(3)
  # Only Erlang's own function ends the machine as the C library's abort() does.
  "signal" -> :erlang.halt(:abort)
  "cpu" -> Probe.forever()
  "sleep" -> Process.sleep(600_000)
  "memory" -> Probe.keep([])
  "output" -> Probe.flood()
  "stack" -> IO.puts(Probe.deeper(0))
end
