IO.puts("ok"
