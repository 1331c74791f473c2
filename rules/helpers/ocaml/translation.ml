(* A table that maps the characters of a text to those at the same places of another. *)
let translation from by =
  if List.length (chars from) <> List.length (chars by) then
    raise (Invalid_argument "the first two maketrans arguments must have equal length");
  of_pairs (List.map2 (fun key value -> (ord key, Some value)) (chars from) (chars by))
