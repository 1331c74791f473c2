(* How often a text stands between two places of another, without overlaps. *)
let count_in text part low high =
  let size = String.length text in
  let start = clamped low size and stop = clamped high size in
  if start > stop || low > size then 0 else count_text (String.sub text start (stop - start)) part
