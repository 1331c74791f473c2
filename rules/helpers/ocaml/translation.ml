(* Pairs of the characters of a text and those at the same places of another. *)
let translation from by =
  if List.length (chars from) <> List.length (chars by) then
    raise (Invalid_argument "the first two maketrans arguments must have equal length");
  List.map2 (fun key value -> (ord key, Some value)) (chars from) (chars by)
