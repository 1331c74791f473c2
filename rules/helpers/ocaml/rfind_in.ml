(* Where a text stands last between two places of another; -1 where it doesn't. *)
let rfind_in text part low high =
  let start = clamped low (String.length text) and stop = clamped high (String.length text) in
  let place = if start > stop || low > stop then -1 else rfind (String.sub text start (stop - start)) part in
  if place < 0 then -1 else place + start
