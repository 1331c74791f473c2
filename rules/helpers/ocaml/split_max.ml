(* As split, at no more than so many separators where that is not negative. *)
let split_max text separator most =
  if most < 0 || text = "" || separator = "" then split text separator
  else Str.bounded_split_delim (Str.regexp_string separator) text (most + 1)
