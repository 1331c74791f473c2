(* Where a text stands last between two places of another; -1 where it doesn't. *)
let rfind_in text part low high =
  let size = String.length text in
  let start = clamped low size and stop = clamped high size in
  if start > stop || low > size then -1
  else
    let place = rfind (String.sub text start (stop - start)) part in
    if place < 0 then -1 else place + start
