(* What an assignment to so many variables says of a list of another length. *)
let unpack_failure size items =
  let given = List.length items in
  if given > size then Printf.sprintf "too many values to unpack (expected %d)" size
  else Printf.sprintf "not enough values to unpack (expected %d, got %d)" size given
